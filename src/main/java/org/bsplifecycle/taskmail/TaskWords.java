package org.bsplifecycle.taskmail;

import java.time.Instant;
import java.time.LocalDate;
import org.bsplifecycle.correspondence.Sending;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** Tasks as mails speak of them. */
@Component
class TaskWords {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

    private final WorkingTime time;
    private final Sending sending;

    TaskWords(WorkingTime time, Sending sending) {
        this.time = time;
        this.sending = sending;
    }

    String due(Instant due) {
        return due == null ? "when you can" : "by " + time.inWords(time.dateOf(due));
    }

    /** Where Tasklist shows it. */
    String page(String taskId) {
        return sending.staffPage(TASKLIST + "?task=" + taskId);
    }

    String tasklist() {
        return sending.staffPage(TASKLIST);
    }

    /** "- Review the report, BSP-2026-001: due today (nobody has taken it)". */
    String line(OpenTask task) {
        LocalDate due = time.dateOf(task.due());
        boolean today = due.equals(time.today());
        return "- %s, %s: %s%s"
                .formatted(
                        task.name(),
                        task.reference(),
                        today ? "due today" : "late since " + time.inWords(due),
                        task.assignee() == null ? " (nobody has taken it)" : "");
    }
}
