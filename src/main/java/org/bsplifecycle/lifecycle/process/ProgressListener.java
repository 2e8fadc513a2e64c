package org.bsplifecycle.lifecycle.process;

import static org.bsplifecycle.engine.Processes.reference;

import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.bsp.Timeline;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the record in step with the diagram: each call activity is a phase entered, each end a way to end. */
@Component
class ProgressListener implements ExecutionListener {

    private static final Map<String, Phase> PHASES = Map.of(
            "callActivity_scoping", Phase.SCOPING,
            "callActivity_delivery", Phase.DELIVERY,
            "callActivity_learningreport", Phase.LEARNING);

    private static final Map<String, Status> ENDS = Map.of(
            "event_bspClosed", Status.COMPLETE,
            "event_notTakenForward", Status.NOT_TAKEN_FORWARD,
            "event_bspWithdrawn", Status.WITHDRAWN,
            "event_bspClosedEarly", Status.CLOSED_EARLY);

    private final Bsps bsps;
    private final Timeline timeline;

    ProgressListener(Bsps bsps, Timeline timeline) {
        this.bsps = bsps;
        this.timeline = timeline;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String place = execution.getCurrentActivityId();
        if (PHASES.containsKey(place)) {
            enter(execution, PHASES.get(place));
        } else if (ENDS.containsKey(place)) {
            end(execution, ENDS.get(place));
        }
    }

    private void enter(DelegateExecution execution, Phase phase) {
        bsps.enter(reference(execution), phase);
        timeline.add(reference(execution), phase.label() + " begins", Timeline.THE_SYSTEM);
    }

    private void end(DelegateExecution execution, Status status) {
        bsps.end(reference(execution), status);
        timeline.add(reference(execution), status.label(), Timeline.THE_SYSTEM);
    }
}
