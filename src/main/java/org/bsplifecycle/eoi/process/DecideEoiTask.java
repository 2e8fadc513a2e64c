package org.bsplifecycle.eoi.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ChangeGoal;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.ProcessVariable;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.eoi.Acceptance;
import org.bsplifecycle.eoi.DecidingEoi;
import org.bsplifecycle.eoi.EoiDecision;
import org.bsplifecycle.eoi.ToldSoFar;
import org.springframework.stereotype.Component;

/** Do we take this project on, as which type, and who leads it? */
@Component
class DecideEoiTask implements TaskForm<DecideEoiTask.Answers> {

    private static final List<ProcessVariable<?>> ASKED = List.of(
            EoiProcess.AUTHORITY_COUNT,
            EoiProcess.SINGLE_AREA_PARTNERSHIP,
            EoiProcess.CROSSES_BOUNDARIES,
            EoiProcess.COMPLEX_ARRANGEMENTS,
            EoiProcess.REGIONAL_IMPACT,
            EoiProcess.COMPLEX_ISSUE,
            EoiProcess.TOOL_POTENTIAL,
            EoiProcess.CHANGE_GOAL);

    private final ToldSoFar told;
    private final Proposals proposals;
    private final DecidingEoi deciding;
    private final Bsps bsps;
    private final Leads leads;

    DecideEoiTask(ToldSoFar told, Proposals proposals, DecidingEoi deciding, Bsps bsps, Leads leads) {
        this.told = told;
        this.proposals = proposals;
        this.deciding = deciding;
        this.bsps = bsps;
        this.leads = leads;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        Map<String, Object> facts = new HashMap<>();
        String type = task.variable(EoiProcess.PROPOSED_TYPE).orElse(null);
        ChangeGoal goal = bsps.get(task.reference()).focus().primary();
        facts.put("told", told.rows(task.reference()));
        facts.put("proposal", proposals.onType(type, asked(task)));
        facts.put("proposedType", type);
        facts.put("type", type);
        facts.put("changeGoal", goal == null ? null : goal.name());
        facts.put("implementationLeads", leads.options());
        return facts;
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        EoiDecision decision = answers.eoiDecision();
        if (decision == EoiDecision.ACCEPT) {
            BspType proposed = task.variable(EoiProcess.PROPOSED_TYPE)
                    .map(BspType::valueOf)
                    .orElse(null);
            deciding.accept(task.reference(), answers.acceptance(), proposed, task.userId());
        } else {
            deciding.refuse(task.reference(), decision, answers.feedback(), task.userId());
        }
        return Outcome.of(EoiProcess.EOI_DECISION, decision.name())
                .saying("Expression of interest " + decision.inWords());
    }

    private static Map<String, Object> asked(TaskContext task) {
        Map<String, Object> asked = new HashMap<>();
        ASKED.forEach(
                variable -> asked.put(variable.name(), task.variable(variable).orElse(null)));
        return asked;
    }

    record Answers(
            EoiDecision eoiDecision,
            BspType type,
            String typeReason,
            ChangeGoal changeGoal,
            String focusQualifier,
            String implementationLead,
            String feedback) {

        Acceptance acceptance() {
            return new Acceptance(type, typeReason, changeGoal, focusQualifier, implementationLead);
        }
    }
}
