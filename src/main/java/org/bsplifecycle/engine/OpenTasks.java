package org.bsplifecycle.engine;

import java.sql.Timestamp;
import java.util.Date;
import org.bsplifecycle.bsp.BspReference;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps one row per open task in {@code bsp.open_task}, in the step's own transaction: what managers read stays flat
 * however many BSPs there are.
 */
@Component
class OpenTasks implements TaskListener {

    private final JdbcClient db;

    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    OpenTasks(JdbcClient db, CurrentUser user, ApplicationEventPublisher events) {
        this.db = db;
        this.user = user;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> add(task);
            case EVENTNAME_ASSIGNMENT -> {
                change(task);
                tell(task);
            }
            case EVENTNAME_UPDATE -> change(task);
            default -> remove(task);
        }
    }

    private void add(DelegateTask task) {
        db.sql("""
                insert into bsp.open_task (task_id, reference, process, stem, name, candidate_group, assignee, since, due)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (task_id) do nothing""")
                .params(java.util.Arrays.asList(
                        task.getId(),
                        task.getExecution().getProcessBusinessKey(),
                        task.getProcessDefinitionId().split(":")[0],
                        stem(task),
                        task.getName(),
                        task.getCandidates().stream()
                                .map(IdentityLink::getGroupId)
                                .filter(java.util.Objects::nonNull)
                                .sorted()
                                .findFirst()
                                .orElse(null),
                        task.getAssignee(),
                        timestamp(task.getCreateTime()),
                        timestamp(task.getDueDate())))
                .update();
    }

    private void change(DelegateTask task) {
        db.sql("update bsp.open_task set assignee = ?, due = ? where task_id = ?")
                .params(java.util.Arrays.asList(task.getAssignee(), timestamp(task.getDueDate()), task.getId()))
                .update();
    }

    private void tell(DelegateTask task) {
        if (task.getAssignee() != null) {
            Timestamp due = timestamp(task.getDueDate());
            events.publishEvent(new TaskGiven(
                    new BspReference(task.getExecution().getProcessBusinessKey()),
                    task.getId(),
                    stem(task),
                    task.getName(),
                    due == null ? null : due.toInstant(),
                    task.getAssignee(),
                    user.id().orElse(null)));
        }
    }

    private static String stem(DelegateTask task) {
        return task.getTaskDefinitionKey().replaceFirst("^userTask_", "");
    }

    private void remove(DelegateTask task) {
        db.sql("delete from bsp.open_task where task_id = ?")
                .param(task.getId())
                .update();
    }

    private static Timestamp timestamp(Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }
}
