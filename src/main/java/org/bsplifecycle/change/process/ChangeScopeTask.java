package org.bsplifecycle.change.process;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.scoping.ScopeVersion;
import org.bsplifecycle.scoping.Scopes;
import org.springframework.stereotype.Component;

/** What is to be different about an agreed scope, beginning from its words. */
@Component
class ChangeScopeTask implements TaskForm<ChangeScopeTask.Answers> {

    private final Described described;
    private final Scopes scopes;

    ChangeScopeTask(Described described, Scopes scopes) {
        this.described = described;
        this.scopes = scopes;
    }

    record Answers(String changeGoal, String outcomes, Integer sessions, LocalDate plannedEnd, String reason) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return scopes.last(task.reference())
                .map(ScopeVersion::text)
                .map(text -> Map.<String, Object>of(
                        "changeGoal", text.changeGoal(),
                        "outcomes", text.outcomes(),
                        "sessions", text.sessions(),
                        "plannedEnd", text.plannedEnd()))
                .orElse(Map.of());
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        return described.as(
                task,
                Described.answers(
                        "changeGoal",
                        answers.changeGoal(),
                        "outcomes",
                        answers.outcomes(),
                        "sessions",
                        answers.sessions(),
                        "plannedEnd",
                        answers.plannedEnd(),
                        "reason",
                        answers.reason()));
    }
}
