package org.bsplifecycle.eoi.process;

import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.eoi.Eligibility;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Hands the yes and no answers to the check that follows; they pass with the transaction. */
@Component
class GatherEligibilityFactsDelegate implements JavaDelegate {

    private final Eligibility eligibility;

    GatherEligibilityFactsDelegate(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EligibilityVariables.of(eligibility.of(Processes.reference(execution)))
                .forEach((name, fact) -> execution.setVariable(name, Variables.booleanValue((Boolean) fact, true)));
    }
}
