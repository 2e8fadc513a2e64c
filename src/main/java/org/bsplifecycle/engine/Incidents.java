package org.bsplifecycle.engine;

import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What managers see red in Cockpit, under the BSP that it is about. */
@Component
public class Incidents {

    private final Engine engine;
    private final RuntimeService runtime;

    Incidents(Engine engine, @Lazy RuntimeService runtime) {
        this.engine = engine;
        this.runtime = runtime;
    }

    /**
     * Shows a trouble at the process of the BSP; nowhere when none runs any more.
     *
     * @param about what {@link #settle} is told; at most 255 characters, as the sentence's length is not
     */
    public void raise(BspReference reference, String type, String about, String sentence) {
        engine.run(() -> {
            List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(reference.value())
                    .rootProcessInstances()
                    .active()
                    .listPage(0, 1);
            running.forEach(process -> runtime.createIncident(type, process.getId(), about, sentence));
            return null;
        });
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
