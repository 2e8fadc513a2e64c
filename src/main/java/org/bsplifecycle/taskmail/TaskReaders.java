package org.bsplifecycle.taskmail;

import java.util.List;
import java.util.Optional;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.Staff;
import org.springframework.stereotype.Component;

/** Whom a task concerns: whoever has it, else everybody who could take it. */
@Component
class TaskReaders {

    private final TaskOwners owners;
    private final Staff staff;

    TaskReaders(TaskOwners owners, Staff staff) {
        this.owners = owners;
        this.staff = staff;
    }

    List<Recipient> of(OpenTask task) {
        return task.assignee() != null
                ? owners.named(task.assignee()).stream().toList()
                : staff.in(task.group()).stream()
                        .map(TaskOwners::recipient)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
