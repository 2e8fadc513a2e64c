package org.bsplifecycle.change.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.prompt.PromptForm;
import org.bsplifecycle.scoping.ScopeText;
import org.bsplifecycle.scoping.Scopes;
import org.bsplifecycle.scoping.WritingScope;
import org.springframework.stereotype.Component;

/** The partnership agrees what is different, or everything stays as it was. */
@Component
class AgreeChangedScopePrompt implements PromptForm<AgreeChangedScopePrompt.Answers> {

    private final WritingScope writing;
    private final Scopes scopes;
    private final Bsps bsps;

    AgreeChangedScopePrompt(WritingScope writing, Scopes scopes, Bsps bsps) {
        this.writing = writing;
        this.scopes = scopes;
        this.bsps = bsps;
    }

    enum ScopeAnswer {
        AGREE,
        KEEP
    }

    record Answers(ScopeAnswer decision, String comment, String name, String role) {}

    @Override
    public List<String> agreement() {
        return List.of(ScopeAnswer.AGREE.name());
    }

    @Override
    public void agreed(BspReference reference, String answer) {
        writing.agreed(reference);
    }

    @Override
    public Map<String, Object> facts(BspReference reference) {
        ScopeText text = scopes.last(reference).orElseThrow().text();
        Map<String, Object> facts = new HashMap<>();
        facts.put("area", bsps.get(reference).area());
        facts.put("changeGoal", text.changeGoal());
        facts.put("outcomes", text.outcomes());
        facts.put("sessions", text.sessions());
        facts.put("plannedEnd", text.plannedEnd());
        return facts;
    }

    @Override
    public String record(BspReference reference, Answers answers, String by) {
        if (answers.decision() == ScopeAnswer.AGREE) {
            writing.agree(reference, answers.name() + ", " + answers.role());
        } else if (answers.comment() == null) {
            throw new Refused("comment", "Tell us why the scope should stay as it is.");
        } else {
            writing.sendBack(reference, answers.comment());
        }
        return answers.decision().name();
    }

    @Override
    public String whatHappensNext(String answer) {
        return ScopeAnswer.valueOf(answer) == ScopeAnswer.AGREE
                ? "The changed scope holds from now on. We confirm it to everybody who takes part."
                : "The scope stays as it was agreed. Your implementation lead gets in touch.";
    }
}
