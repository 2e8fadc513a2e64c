package org.bsplifecycle.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each new task of the implementation leads to the one who leads the BSP. The group stays, so that a colleague can
 * take it over; a BSP without a lead, or whose lead has left the group, gives it to nobody.
 */
@Component
class TasksOfTheLead implements TaskListener {

    private final JdbcClient db;

    TasksOfTheLead(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean forLeads = task.getCandidates().stream()
                .anyMatch(candidate -> Groups.IMPLEMENTATION_LEADS.equals(candidate.getGroupId()));
        if (forLeads && task.getAssignee() == null) {
            lead(task.getExecution().getProcessBusinessKey()).ifPresent(task::setAssignee);
        }
    }

    private Optional<String> lead(String reference) {
        return db.sql("""
                select b.implementation_lead from bsp.bsp b
                join act_id_membership m on m.user_id_ = b.implementation_lead and m.group_id_ = ?
                where b.reference = ?""")
                .params(Groups.IMPLEMENTATION_LEADS, reference)
                .query(String.class)
                .optional();
    }
}
