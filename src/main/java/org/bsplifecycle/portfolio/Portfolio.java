package org.bsplifecycle.portfolio;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Pause;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.TaskBoard;
import org.bsplifecycle.prompt.OpenPrompt;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.springframework.stereotype.Component;

/** Every project with what comes next, in six queries however many there are. */
@Component
class Portfolio {

    private final Bsps bsps;
    private final TaskBoard tasks;
    private final OpenPrompts questions;
    private final Surveys surveys;
    private final Pauses pauses;
    private final NextSteps nextSteps;

    Portfolio(Bsps bsps, TaskBoard tasks, OpenPrompts questions, Surveys surveys, Pauses pauses, NextSteps nextSteps) {
        this.bsps = bsps;
        this.tasks = tasks;
        this.questions = questions;
        this.surveys = surveys;
        this.pauses = pauses;
        this.nextSteps = nextSteps;
    }

    /** What comes next for one of them, without a look at the others. */
    NextStep next(Bsp bsp) {
        return nextSteps.of(bsp, tasks.of(bsp.reference()), questions.of(bsp.reference()));
    }

    /** Most urgent first. */
    List<PortfolioRow> rows() {
        Map<BspReference, List<OpenTask>> open =
                tasks.all().stream().collect(Collectors.groupingBy(OpenTask::reference));
        Map<BspReference, List<OpenPrompt>> asked =
                questions.all().stream().collect(Collectors.groupingBy(OpenPrompt::reference));
        Map<BspReference, SurveyWave> newest = surveys.newest();
        Map<BspReference, Pause> resting =
                pauses.all().stream().collect(Collectors.toMap(Pause::reference, Function.identity()));
        return bsps.all().stream()
                .map(bsp -> new PortfolioRow(
                        bsp,
                        resting.containsKey(bsp.reference())
                                ? nextSteps.rests(resting.get(bsp.reference()))
                                : nextSteps.of(
                                        bsp,
                                        open.getOrDefault(bsp.reference(), List.of()),
                                        asked.getOrDefault(bsp.reference(), List.of())),
                        newest.containsKey(bsp.reference())
                                ? newest.get(bsp.reference()).inWords()
                                : ""))
                .sorted(PortfolioRow.MOST_URGENT_FIRST)
                .toList();
    }
}
