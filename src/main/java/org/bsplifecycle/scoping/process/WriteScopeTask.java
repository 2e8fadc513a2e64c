package org.bsplifecycle.scoping.process;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.scoping.PreparingScope;
import org.bsplifecycle.scoping.ScopeText;
import org.bsplifecycle.scoping.ScopeVersion;
import org.bsplifecycle.scoping.Scopes;
import org.bsplifecycle.scoping.ScopingMeeting;
import org.bsplifecycle.scoping.WritingScope;
import org.springframework.stereotype.Component;

/** Starts from the last version and from what was asked for when it came back. */
@Component
class WriteScopeTask implements TaskForm<ScopeText> {

    private final WritingScope writing;
    private final Scopes scopes;
    private final PreparingScope preparing;
    private final Bsps bsps;

    WriteScopeTask(WritingScope writing, Scopes scopes, PreparingScope preparing, Bsps bsps) {
        this.writing = writing;
        this.scopes = scopes;
        this.preparing = preparing;
        this.bsps = bsps;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("area", bsps.get(task.reference()).area());
        facts.put(
                "meetings",
                preparing.meetings(task.reference()).stream()
                        .map(ScopingMeeting::summary)
                        .collect(Collectors.joining("\n\n")));
        facts.put("brief", preparing.brief(task.reference()).orElse("There is none yet."));
        facts.put("said", "This is the first version.");
        scopes.last(task.reference()).ifPresent(last -> facts.putAll(from(last)));
        return facts;
    }

    private static Map<String, Object> from(ScopeVersion last) {
        ScopeText text = last.text();
        return Map.of(
                "said", last.sentBack() == null ? "" : "Version %d came back: %s".formatted(last.n(), last.sentBack()),
                "changeGoal", text.changeGoal(),
                "outcomes", text.outcomes(),
                "existingActivity", text.existingActivity(),
                "joiningTheDots", text.joiningTheDots(),
                "voices", text.voices(),
                "sessions", text.sessions(),
                "format", text.format(),
                "plannedStart", text.plannedStart(),
                "plannedEnd", text.plannedEnd());
    }

    @Override
    public Outcome record(TaskContext task, ScopeText text) {
        writing.write(task.reference(), text);
        return Outcome.none().saying("Scope written");
    }
}
