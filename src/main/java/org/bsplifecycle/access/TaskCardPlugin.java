package org.bsplifecycle.access;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Puts the BSP's reference and area on each task's card in Tasklist. Public because Tasklist makes it by its name. */
public class TaskCardPlugin extends AbstractTasklistPlugin {

    static final String ID = "bsp";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(TaskCards.class);
    }
}
