package org.bsplifecycle.engine;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.forms.FreeText;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** What people say about a task beside its form is guarded as their answers are (ADR 0015). */
@Component
class Remarks {

    private final FreeText guard;
    private final Timeline timeline;
    private final CurrentUser user;

    Remarks(FreeText guard, Timeline timeline, CurrentUser user) {
        this.guard = guard;
        this.timeline = timeline;
        this.user = user;
    }

    /**
     * @param task null for what is said beside a process, and for a task that is gone, which the engine says itself
     * @throws Refused if it looks like a child's data
     */
    String kept(TaskEntity task, String remark) {
        if (remark == null) {
            return null;
        }
        guard.held(remark).ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        String key = task == null || task.getExecution() == null
                ? null
                : task.getExecution().getProcessBusinessKey();
        if (guard.letIn(remark) && key != null && BspReference.isOne(key)) {
            timeline.add(
                    new BspReference(key),
                    "A comment was marked as not about a child: “%s”".formatted(task.getName()),
                    user.id().orElse(Timeline.THE_SYSTEM));
        }
        return guard.kept(remark);
    }
}
