package org.bsplifecycle.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What managers see red in Cockpit, under the BSP that it is about. */
@Component
public class Incidents {

    private final Engine engine;
    private final Processes processes;
    private final RuntimeService runtime;

    Incidents(Engine engine, Processes processes, @Lazy RuntimeService runtime) {
        this.engine = engine;
        this.processes = processes;
        this.runtime = runtime;
    }

    /**
     * Shows a trouble at a step in which the BSP stands now; nowhere when none runs any more.
     *
     * @param about what {@link #settle} is told; at most 255 characters, as the sentence's length is not
     */
    public void raise(BspReference reference, String type, String about, String sentence) {
        engine.run(() -> {
            processes
                    .running(reference)
                    .flatMap(process -> step(runtime.getActivityInstance(process)))
                    .ifPresent(execution -> runtime.createIncident(type, execution, about, sentence));
            return null;
        });
    }

    /** The engine takes an incident only at an execution that stands in a step, which that of a whole process need not. */
    private static Optional<String> step(ActivityInstance instance) {
        return Stream.of(instance.getChildActivityInstances())
                .flatMap(child -> Stream.concat(step(child).stream(), Stream.of(child.getExecutionIds())))
                .findFirst();
    }

    /** The trouble is over; nothing happens when it was shown nowhere. */
    public void settle(String type, String about) {
        engine.run(() -> {
            runtime.createIncidentQuery().incidentType(type).configuration(about).list().stream()
                    // Each process above the one concerned shows a copy, which goes with it.
                    .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                    .map(Incident::getId)
                    .forEach(runtime::resolveIncident);
            return null;
        });
    }
}
