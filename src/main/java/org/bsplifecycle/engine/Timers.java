package org.bsplifecycle.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the dates for which processes wait. */
@Component
public class Timers {

    private final Engine engine;
    private final ManagementService management;

    Timers(Engine engine, @Lazy ManagementService management) {
        this.engine = engine;
        this.management = management;
    }

    /** The timer of this event fires then and not when it was to; nothing happens where the process does not wait for it. */
    public void move(String processInstance, String event, Instant to) {
        engine.run(() -> {
            management
                    .createJobQuery()
                    .processInstanceId(processInstance)
                    .activityId(event)
                    .timers()
                    .list()
                    .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(to)));
            return null;
        });
    }
}
