package org.bsplifecycle.engine;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/** Whoever has a task may work on it, for as long as they have it; the engine would let them keep that right. */
class RightsToTasks extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        if (before != null && !before.equals(now)) {
            AuthorizationEntity right = getGrantAuthorizationByUserId(before, Resources.TASK, task.getId());
            if (right != null) {
                Context.getCommandContext().getDbEntityManager().delete(right);
            }
        }
        return super.newTaskAssignee(task, before, now);
    }
}
