package org.bsplifecycle.change;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.change.process.ChangeProcess;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.OpenTask;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.engine.TaskBoard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a change from elsewhere than Tasklist, for those who may start it there. */
@Component
public class StartingChange {

    private final AskingForChange asking;
    private final Processes processes;
    private final TaskBoard tasks;
    private final CurrentUser user;

    StartingChange(AskingForChange asking, Processes processes, TaskBoard tasks, CurrentUser user) {
        this.asking = asking;
        this.processes = processes;
        this.tasks = tasks;
        this.user = user;
    }

    /**
     * Says which task asks for the details.
     *
     * @throws Refused when it makes no sense for the BSP as it stands, or is not for this person to ask
     */
    @Transactional
    public String start(BspReference reference, ChangeKind kind) {
        if (Groups.WHO_MAY_CHANGE.stream().noneMatch(user::isIn)) {
            throw new Refused("Ask the lead of the project: changes are for leads, managers and admins to start.");
        }
        String by = user.id().orElseThrow();
        processes.start(ChangeProcess.ID, reference, ChangeProcess.begun(asking.ask(reference, kind, by), kind, by));
        return tasks.of(reference).stream()
                .filter(task -> task.stem().equals(ChangeProcess.DESCRIBE_CHANGE) && by.equals(task.assignee()))
                .reduce((earlier, later) -> later.since().isBefore(earlier.since()) ? earlier : later)
                .map(OpenTask::taskId)
                .orElseThrow();
    }
}
