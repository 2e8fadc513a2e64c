package org.bsplifecycle.portfolio;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.Forecast;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.delivery.Sessions;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Staff;
import org.bsplifecycle.engine.TaskBoard;
import org.bsplifecycle.eoi.ToldSoFar;
import org.bsplifecycle.learningreport.LearningReports;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.prompt.OpenPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.survey.Surveys;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Gathers what the modules publish about one project. */
@Component
class BspViews {

    private final Bsps bsps;
    private final Contacts contacts;
    private final Timeline timeline;
    private final Pauses pauses;
    private final TaskBoard tasks;
    private final OpenPrompts questions;
    private final NextSteps nextSteps;
    private final Surveys surveys;
    private final ScopingViews scoping;
    private final Sessions sessions;
    private final ToldSoFar told;
    private final LearningReports reports;
    private final Correspondence correspondence;
    private final Forecast forecast;
    private final Staff staff;
    private final Processes processes;
    private final DeliveryPartners partners;
    private final WorkingTime workingTime;
    private final DateTimeFormatter moments;
    private final DateTimeFormatter shortMoments;

    BspViews(
            Bsps bsps,
            Contacts contacts,
            Timeline timeline,
            Pauses pauses,
            TaskBoard tasks,
            OpenPrompts questions,
            NextSteps nextSteps,
            Surveys surveys,
            ScopingViews scoping,
            Sessions sessions,
            ToldSoFar told,
            LearningReports reports,
            Correspondence correspondence,
            Forecast forecast,
            Staff staff,
            Processes processes,
            DeliveryPartners partners,
            WorkingTime workingTime) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.timeline = timeline;
        this.pauses = pauses;
        this.tasks = tasks;
        this.questions = questions;
        this.nextSteps = nextSteps;
        this.surveys = surveys;
        this.scoping = scoping;
        this.sessions = sessions;
        this.told = told;
        this.reports = reports;
        this.correspondence = correspondence;
        this.forecast = forecast;
        this.staff = staff;
        this.processes = processes;
        this.partners = partners;
        this.workingTime = workingTime;
        this.shortMoments =
                DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK).withZone(workingTime.zone());
        this.moments = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK)
                .withZone(workingTime.zone());
    }

    BspView of(BspReference reference) {
        Bsp bsp = bsps.get(reference);
        var open = tasks.of(reference);
        var asked = questions.of(reference);
        var mails = correspondence.of(reference);
        Set<String> resting = tasks.resting(reference);
        return new BspView(
                bsp,
                pauses.of(reference).map(nextSteps::rests).orElseGet(() -> nextSteps.of(bsp, open, asked)),
                open.stream()
                        .map(task -> resting.contains(task.taskId()) ? nextSteps.rests(task) : nextSteps.step(task))
                        .toList(),
                asked.stream().map(one -> question(one, mails)).toList(),
                lead(bsp),
                partner(bsp),
                contacts.of(reference),
                surveys.of(reference),
                scoping.of(reference),
                sessions.of(reference),
                told.of(reference),
                reports.find(reference).orElse(null),
                mails,
                forecast.of(Optional.of(reference)),
                timeline(reference),
                processes.running(reference).orElse(null));
    }

    /** In a list's few letters. */
    public String inShort(Instant at) {
        return shortMoments.format(at);
    }

    /** For the page, which cannot call what is not public. */
    public String inWords(Instant at) {
        return moments.format(at);
    }

    /** Newest first: a reader wants to know how it stands. */
    private List<BspView.Moment> timeline(BspReference reference) {
        List<BspView.Moment> moments = new ArrayList<>();
        for (TimelineEntry entry : timeline.of(reference)) {
            moments.add(0, new BspView.Moment(inWords(entry.at()), entry.what(), name(entry.who())));
        }
        return moments;
    }

    private BspView.Question question(OpenPrompt asked, List<MailEntry> mails) {
        return new BspView.Question(
                asked.id().toString(),
                asked.question(),
                StringUtils.capitalize(asked.answersFor()),
                inShort(asked.askedAt()),
                workingTime.inWords(asked.answerBy()),
                (int) mails.stream()
                        .filter(mail -> mail.reminded(asked.linkId()))
                        .count());
    }

    private String lead(Bsp bsp) {
        return bsp.implementationLead() == null ? "Nobody yet" : name(bsp.implementationLead());
    }

    /** Of somebody on the staff; whoever is not is called as the timeline calls them. */
    private String name(String who) {
        return staff.find(who).map(Person::name).orElse(StringUtils.capitalize(who));
    }

    private String partner(Bsp bsp) {
        return bsp.deliveryPartner() == null
                ? "Nobody yet"
                : partners.find(bsp.deliveryPartner())
                        .map(DeliveryPartner::name)
                        .orElse(bsp.deliveryPartner());
    }
}
