package org.bsplifecycle.scoping.process;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.scoping.Scopes;
import org.bsplifecycle.scoping.WritingScope;
import org.springframework.stereotype.Component;

@Component
class SignOffScopeTask implements TaskForm<SignOffScopeTask.Answers> {

    private final WritingScope writing;
    private final Scopes scopes;
    private final ScopeFacts shown;
    private final Bsps bsps;

    SignOffScopeTask(WritingScope writing, Scopes scopes, ScopeFacts shown, Bsps bsps) {
        this.writing = writing;
        this.scopes = scopes;
        this.shown = shown;
        this.bsps = bsps;
    }

    enum SignOff {
        SIGN,
        BACK
    }

    record Answers(SignOff signOff, String comment) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var last = scopes.last(task.reference()).orElseThrow();
        Map<String, Object> facts = new HashMap<>(shown.of(last.text()));
        facts.put("area", bsps.get(task.reference()).area());
        facts.put("version", last.n());
        return facts;
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        boolean signed = answers.signOff() == SignOff.SIGN;
        if (signed) {
            writing.signOff(task.reference(), task.userId());
        } else {
            writing.sendBack(task.reference(), answers.comment());
        }
        return Outcome.of(ScopingProcess.SCOPE_SIGNED_OFF, signed)
                .saying(signed ? "Scope signed off" : "Scope sent back to its author");
    }
}
