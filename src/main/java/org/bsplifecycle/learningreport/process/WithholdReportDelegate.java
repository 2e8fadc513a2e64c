package org.bsplifecycle.learningreport.process;

import static org.bsplifecycle.engine.Processes.reference;

import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.learningreport.Reporting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WithholdReportDelegate implements JavaDelegate {

    private final Reporting reporting;
    private final Timeline timeline;

    WithholdReportDelegate(Reporting reporting, Timeline timeline) {
        this.reporting = reporting;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.withhold(reference(execution));
        timeline.add(reference(execution), "Learning report withheld", Timeline.THE_SYSTEM);
    }
}
