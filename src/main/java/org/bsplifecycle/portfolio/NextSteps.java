package org.bsplifecycle.portfolio;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Pause;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.prompt.OpenPrompt;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says for a project what comes next, who has it and by when: what is due first, be it a task or a question. Once nobody
 * has answered in time and it is for us to call, the project no longer waits for the partnership.
 */
@Component
class NextSteps {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter SHORT_OTHER_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final WorkingTime workingTime;

    NextSteps(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    NextStep of(Bsp bsp, List<OpenTask> tasks, List<OpenPrompt> questions) {
        boolean someoneCalls = tasks.stream().anyMatch(task -> task.process().equals(PromptProcess.ID));
        Stream<NextStep> asked =
                questions.stream().map(this::step).filter(question -> !(someoneCalls && question.isLate()));
        return Stream.concat(tasks.stream().map(this::step), asked)
                .min(Comparator.comparing(NextStep::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseGet(() -> without(bsp));
    }

    /** What a BSP waits for that rests. Its tasks stand where they stand. */
    NextStep rests(Pause pause) {
        LocalDate since = workingTime.dateOf(pause.pausedAt());
        int days = workingTime.workingDays(since, workingTime.today());
        String what = pause.expectedResume() == null
                ? "Paused until somebody resumes it"
                : "Paused until " + workingTime.inWords(pause.expectedResume());
        String howLong = days == 0 ? "since today" : "for %d working day%s".formatted(days, days == 1 ? "" : "s");
        return step(what, howLong, WaitingOn.PAUSED, null);
    }

    /** A task that stands where it stands. */
    NextStep rests(OpenTask task) {
        return step(task.name(), who(task), WaitingOn.PAUSED, null);
    }

    NextStep step(OpenTask task) {
        boolean partners = task.group() == null || Groups.DELIVERY_PARTNERS.equals(task.group());
        return step(
                task.name(),
                who(task),
                partners ? WaitingOn.DELIVERY_PARTNER : WaitingOn.US,
                task.due() == null ? null : workingTime.dateOf(task.due()));
    }

    private NextStep step(OpenPrompt question) {
        String partner = question.answersFor();
        return step(
                question.question(),
                partner.equals(ContactRole.POINT_OF_CONTACT.partner())
                        ? ContactRole.POINT_OF_CONTACT.label()
                        : StringUtils.capitalize(partner),
                WaitingOn.PARTNERSHIP,
                question.answerBy());
    }

    private NextStep without(Bsp bsp) {
        return bsp.isUnderWay()
                ? step("Surveys and the follow-up", "Everybody who took part", WaitingOn.A_DATE, null)
                : step(bsp.status().label(), "", WaitingOn.NOBODY, null);
    }

    private NextStep step(String what, String who, WaitingOn waitingOn, LocalDate due) {
        if (due == null) {
            return new NextStep(what, who, waitingOn, null, "", "", 0, 0);
        }
        LocalDate today = workingTime.today();
        return new NextStep(
                what,
                who,
                waitingOn,
                due,
                workingTime.inWords(due),
                (due.getYear() == today.getYear() ? SHORT : SHORT_OTHER_YEAR).format(due),
                daysPast(due, today),
                daysPast(today, due));
    }

    private String who(OpenTask task) {
        Map<String, String> groups = Groups.names();
        return task.assignee() == null ? groups.getOrDefault(task.group(), "") + ", nobody yet" : task.assigneeName();
    }

    /** Whoever looks on a Saturday finds Friday's task one day late; none when the other is not later. */
    private int daysPast(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; day.isBefore(to) && days < 999; day = workingTime.plusWorkingDays(day, 1)) {
            days++;
        }
        return days;
    }
}
