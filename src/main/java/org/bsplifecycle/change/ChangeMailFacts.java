package org.bsplifecycle.change;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspResumed;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.correspondence.MailFacts;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What mails about a change say: until when a BSP rests, and which dates hold when it goes on. */
@Component
class ChangeMailFacts implements MailFacts {

    private final Pauses pauses;
    private final ChangeRequests requests;
    private final Bsps bsps;
    private final OpenPrompts questions;
    private final Surveys surveys;
    private final WorkingTime time;

    ChangeMailFacts(
            Pauses pauses,
            ChangeRequests requests,
            Bsps bsps,
            OpenPrompts questions,
            Surveys surveys,
            WorkingTime time) {
        this.pauses = pauses;
        this.requests = requests;
        this.bsps = bsps;
        this.questions = questions;
        this.surveys = surveys;
        this.time = time;
    }

    @Override
    public Set<String> names() {
        return Set.of("pausedUntil", "restedFor", "newDates", "changeAsked", "changeRefused");
    }

    @Override
    public Map<String, String> of(BspReference reference) {
        Map<String, String> facts = new HashMap<>();
        pauses.of(reference)
                .ifPresent(pause -> facts.put(
                        "pausedUntil",
                        pause.expectedResume() == null ? "further notice" : time.inWords(pause.expectedResume())));
        pauses.last(reference).ifPresent(rested -> facts.put("restedFor", inWords(rested)));
        facts.put("newDates", dates(reference));
        requests.lastSettled(reference).ifPresent(request -> {
            facts.put("changeAsked", request.kind().label().toLowerCase(Locale.UK));
            facts.put("changeRefused", request.note() == null ? "It was not pursued." : request.note());
        });
        return facts;
    }

    private static String inWords(BspResumed rested) {
        return rested.workingDays() == 1 ? "1 working day" : rested.workingDays() + " working days";
    }

    /** One line each, to stand in a paragraph of their own. */
    private String dates(BspReference reference) {
        Bsp bsp = bsps.get(reference);
        List<String> lines = Stream.of(
                        questions.of(reference).stream()
                                .map(question -> "%s: please answer by %s"
                                        .formatted(question.question(), time.inWords(question.answerBy()))),
                        surveys.of(reference).stream()
                                .filter(SurveyWave::open)
                                .map(wave -> "%s: open until the end of %s"
                                        .formatted(wave.wave().label(), time.inWords(wave.closes()))),
                        Stream.ofNullable(bsp.deliveryEndedOn() == null ? bsp.plannedEnd() : null)
                                .map(end -> "Delivery: planned to end on " + time.inWords(end)))
                .flatMap(some -> some)
                .toList();
        return lines.isEmpty()
                ? "- Nothing is asked of the partnership at the moment."
                : lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
