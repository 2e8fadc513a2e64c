package org.bsplifecycle.rehearsal;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets a rehearsal have a database that it made itself, and no other, and sets the clock to where it was turned before
 * the engine does its first work. An engine plugin, because nothing of ours runs between the schema and the engine.
 */
@Component
@Profile("rehearsal")
@Order(Ordered.LOWEST_PRECEDENCE)
class RehearsalDatabase extends AbstractProcessEnginePlugin {

    private final RehearsalMark mark;

    RehearsalDatabase(RehearsalMark mark) {
        this.mark = mark;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (!mark.isThere()) {
            if (!mark.isUntouched()) {
                throw new WrongDatabase("This database was not made by a rehearsal; nothing in it was changed.");
            }
            mark.make();
        }
        Duration offset = mark.offset();
        ClockUtil.offset(offset.toMillis());
    }
}
