package org.bsplifecycle.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.TimedWork;
import org.bsplifecycle.workingtime.TimedWorkRunner;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves the one clock of application and engine, and lets everything that falls due in between happen in order, each
 * thing at its own time. Meanwhile nothing happens by itself.
 */
@Component
@Profile("rehearsal")
class TurningTheClock {

    /** More than any journey needs; a piece of work that is due again and again at one moment would never end. */
    private static final int MOST_STEPS = 200_000;

    private final ProcessEngine engine;
    private final DueJobs jobs;
    private final List<TimedWork> timedWork;
    private final TimedWorkRunner runner;
    private final RehearsalMark mark;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    TurningTheClock(
            ProcessEngine engine, DueJobs jobs, List<TimedWork> timedWork, TimedWorkRunner runner, RehearsalMark mark) {
        this.engine = engine;
        this.jobs = jobs;
        this.timedWork = timedWork;
        this.runner = runner;
        this.mark = mark;
    }

    /**
     * @param target not before now
     * @return how many things happened on the way
     * @throws Refused when the clock is being turned already
     */
    int to(Instant target) {
        if (!oneAtATime.tryLock()) {
            throw new Refused("The clock is being turned already. Wait until it has arrived.");
        }
        boolean executing = jobExecutor().isActive();
        try {
            runner.pause();
            jobExecutor().shutdown();
            return travel(target);
        } finally {
            keep(target);
            if (executing) {
                jobExecutor().start();
            }
            runner.resume();
            oneAtATime.unlock();
        }
    }

    private int travel(Instant target) {
        int happened = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            happened += jobs.runAll() + runTimedWork();
            Optional<Instant> next = next().filter(due -> !due.isAfter(target));
            if (next.isEmpty()) {
                return happened;
            }
            if (next.get().isAfter(ClockUtil.now().toInstant())) {
                ClockUtil.setCurrentTime(Date.from(next.get()));
            }
        }
        throw new IllegalStateException("Something is due again and again at " + ClockUtil.now());
    }

    private int runTimedWork() {
        int ran = 0;
        for (TimedWork work : timedWork) {
            if (work.nextDue()
                    .filter(due -> !due.isAfter(ClockUtil.now().toInstant()))
                    .isPresent()) {
                work.runDue();
                ran++;
            }
        }
        return ran;
    }

    private Optional<Instant> next() {
        return Stream.concat(jobs.nextDue().stream(), timedWork.stream().flatMap(work -> work.nextDue().stream()))
                .min(Instant::compareTo);
    }

    private void keep(Instant target) {
        Duration offset = Duration.between(new Date().toInstant(), target);
        ClockUtil.offset(offset.toMillis());
        mark.keepOffset(offset);
    }

    private JobExecutor jobExecutor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
