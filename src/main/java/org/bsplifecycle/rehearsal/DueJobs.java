package org.bsplifecycle.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's timers, run by hand and in the order of their due dates. */
@Component
@Profile("rehearsal")
class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Runs what is due now, also what that makes due; says how many jobs it was. A failing one is tried as often as the engine would. */
    int runAll() {
        int ran = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (Job job : due) {
                run(job);
                ran++;
            }
        }
        return ran;
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 100);
    }

    private void run(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() == 0) {
            return;
        }
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            LOG.warn("A timer failed while the clock was turned: {}", e.getMessage());
        }
    }

    Optional<Instant> nextDue() {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .timers()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }
}
