package org.bsplifecycle.learningreport.process;

import static org.bsplifecycle.engine.Processes.reference;

import org.bsplifecycle.learningreport.Reporting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WithholdReportDelegate implements JavaDelegate {

    private final Reporting reporting;

    WithholdReportDelegate(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.withhold(reference(execution));
    }
}
