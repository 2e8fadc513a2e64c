package org.bsplifecycle.change.process;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.change.AskingForChange;
import org.bsplifecycle.change.ChangeKind;
import org.bsplifecycle.engine.StartForm;
import org.springframework.stereotype.Component;

/** In Tasklist, "Start process": which project, and what about it. */
@Component
class AskForChangeStart implements StartForm<AskForChangeStart.Answers> {

    private final AskingForChange asking;
    private final Bsps bsps;

    AskForChangeStart(AskingForChange asking, Bsps bsps) {
        this.asking = asking;
        this.bsps = bsps;
    }

    record Answers(String project, ChangeKind change) {}

    @Override
    public String process() {
        return ChangeProcess.ID;
    }

    @Override
    public Map<String, Object> facts() {
        List<Map<String, String>> projects = bsps.all().stream()
                .filter(Bsp::isUnderWay)
                .map(bsp -> Map.of(
                        "value", bsp.reference().value(), "label", "%s, %s".formatted(bsp.reference(), bsp.area())))
                .toList();
        return Map.of("projects", projects);
    }

    @Override
    public Begun record(Answers answers, String userId) {
        BspReference reference = new BspReference(answers.project());
        return new Begun(
                reference,
                ChangeProcess.begun(asking.ask(reference, answers.change(), userId), answers.change(), userId));
    }
}
