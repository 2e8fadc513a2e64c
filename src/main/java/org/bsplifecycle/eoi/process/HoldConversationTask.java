package org.bsplifecycle.eoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.eoi.Conversation;
import org.bsplifecycle.eoi.Conversation.Trait;
import org.bsplifecycle.eoi.HoldingConversation;
import org.bsplifecycle.eoi.ToldSoFar;
import org.springframework.stereotype.Component;

/** Talk with the partnership before anybody decides. */
@Component
class HoldConversationTask implements TaskForm<HoldConversationTask.Answers> {

    private static final String NOT_SURE = "NOT_SURE";

    private final ToldSoFar told;
    private final HoldingConversation holding;
    private final Bsps bsps;

    HoldConversationTask(ToldSoFar told, HoldingConversation holding, Bsps bsps) {
        this.told = told;
        this.holding = holding;
        this.bsps = bsps;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return Map.of("told", told.rows(task.reference()));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        Conversation held = answers.asConversation();
        holding.record(task.reference(), held, task.userId());
        Bsp bsp = bsps.get(task.reference());
        return Outcome.of(EoiProcess.AUTHORITY_COUNT, bsp.authorities().size())
                .with(EoiProcess.SINGLE_AREA_PARTNERSHIP, held.has(Trait.SINGLE_AREA))
                .with(EoiProcess.CROSSES_BOUNDARIES, held.has(Trait.CROSSES_BOUNDARIES))
                .with(EoiProcess.COMPLEX_ARRANGEMENTS, held.has(Trait.COMPLEX_ARRANGEMENTS))
                .with(EoiProcess.REGIONAL_IMPACT, held.has(Trait.REGIONAL_IMPACT))
                .with(EoiProcess.COMPLEX_ISSUE, held.has(Trait.COMPLEX_ISSUE))
                .with(EoiProcess.TOOL_POTENTIAL, held.has(Trait.TOOL_POTENTIAL))
                .with(EoiProcess.CHANGE_GOAL, goal(bsp))
                .saying("Conversation held and recorded");
    }

    private static String goal(Bsp bsp) {
        return bsp.focus().primary() == null ? NOT_SURE : bsp.focus().primary().name();
    }

    record Answers(
            LocalDate heldOn,
            List<Trait> traits,
            int readiness,
            int capacity,
            int strategicFit,
            int transferability,
            String conversationNotes) {

        Conversation asConversation() {
            return new Conversation(
                    heldOn, traits, readiness, capacity, strategicFit, transferability, conversationNotes);
        }
    }
}
