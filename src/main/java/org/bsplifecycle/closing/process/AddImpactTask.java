package org.bsplifecycle.closing.process;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.closing.ClosingBsp;
import org.bsplifecycle.closing.Impact;
import org.bsplifecycle.closing.Impacts;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.springframework.stereotype.Component;

@Component
class AddImpactTask implements TaskForm<AddImpactTask.Answers> {

    private final ClosingBsp closing;
    private final Impacts impacts;
    private final Bsps bsps;
    private final FollowUpInWords followUp;

    AddImpactTask(ClosingBsp closing, Impacts impacts, Bsps bsps, FollowUpInWords followUp) {
        this.closing = closing;
        this.impacts = impacts;
        this.bsps = bsps;
        this.followUp = followUp;
    }

    record Answers(String impact) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("area", bsps.get(task.reference()).area());
        facts.put("followUp", followUp.of(task.reference()));
        facts.put("said", "");
        impacts.find(task.reference()).ifPresent(last -> {
            facts.put("impact", last.text());
            facts.put("said", said(last));
        });
        return facts;
    }

    private static String said(Impact last) {
        return last.partnerComment() == null ? "" : "The partnership asks: " + last.partnerComment();
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        closing.addImpact(task.reference(), answers.impact());
        return Outcome.none().saying("Six-month impact written");
    }
}
