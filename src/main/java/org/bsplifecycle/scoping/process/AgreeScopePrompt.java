package org.bsplifecycle.scoping.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.prompt.PromptForm;
import org.bsplifecycle.scoping.Scopes;
import org.bsplifecycle.scoping.WritingScope;
import org.springframework.stereotype.Component;

/** The promise of scoping: nothing begins before the partnership has agreed what it is. */
@Component
class AgreeScopePrompt implements PromptForm<AgreeScopePrompt.Answers> {

    private static final Map<ScopeAnswer, String> NEXT = Map.of(
            ScopeAnswer.AGREE,
                    "When everybody who is asked has agreed, we confirm the scope to all of you and prepare the start.",
            ScopeAnswer.CHANGES, "Your implementation lead works your changes in, and we ask you again.",
            ScopeAnswer.CANNOT_PROCEED, "Your implementation lead gets in touch. Nothing more is planned until then.");

    private final WritingScope writing;
    private final Scopes scopes;
    private final ScopeFacts shown;
    private final Bsps bsps;

    AgreeScopePrompt(WritingScope writing, Scopes scopes, ScopeFacts shown, Bsps bsps) {
        this.writing = writing;
        this.scopes = scopes;
        this.shown = shown;
        this.bsps = bsps;
    }

    enum ScopeAnswer {
        AGREE,
        CHANGES,
        CANNOT_PROCEED
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
        Map<String, Object> facts =
                new HashMap<>(shown.of(scopes.last(reference).orElseThrow().text()));
        facts.put("area", bsps.get(reference).area());
        return facts;
    }

    @Override
    public String record(BspReference reference, Answers answers, String by) {
        if (answers.decision() == ScopeAnswer.AGREE) {
            writing.agree(reference, answers.name() + ", " + answers.role());
        } else if (answers.comment() == null) {
            throw new Refused("comment", "Tell us what should be different, or why it cannot go ahead.");
        } else {
            writing.sendBack(reference, answers.comment());
        }
        return answers.decision().name();
    }

    @Override
    public String whatHappensNext(String answer) {
        return NEXT.get(ScopeAnswer.valueOf(answer));
    }
}
