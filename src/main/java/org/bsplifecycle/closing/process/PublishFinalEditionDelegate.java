package org.bsplifecycle.closing.process;

import static org.bsplifecycle.engine.Processes.reference;

import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.closing.ClosingBsp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PublishFinalEditionDelegate implements JavaDelegate {

    private final ClosingBsp closing;
    private final Timeline timeline;

    PublishFinalEditionDelegate(ClosingBsp closing, Timeline timeline) {
        this.closing = closing;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.publishFinalEdition(reference(execution));
        timeline.add(reference(execution), "Learning report published, final edition", Timeline.THE_SYSTEM);
    }
}
