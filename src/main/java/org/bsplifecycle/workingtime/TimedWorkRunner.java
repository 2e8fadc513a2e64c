package org.bsplifecycle.workingtime;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs every {@link TimedWork} again and again, each on its own thread, from the last moment of start to the first of stop.
 * Who asks it to stop waits: first for work that ends by itself, then, having interrupted the rest, for the piece in hand,
 * which still needs the database to be written down. It is over within 20 seconds.
 */
@Component
public class TimedWorkRunner implements SmartLifecycle {

    private static final int TO_END_SECONDS = 5;
    private static final int TO_BREAK_OFF_SECONDS = 15;

    private final ObjectProvider<TimedWork> works;
    private final boolean enabled;
    private final Duration poll;
    private ScheduledExecutorService threads;
    private Semaphore turns = new Semaphore(0);
    private int all;
    private volatile boolean paused;

    TimedWorkRunner(
            ObjectProvider<TimedWork> works,
            @Value("${bsp.timed-work.enabled:true}") boolean enabled,
            @Value("${bsp.mail.poll:2s}") Duration poll) {
        this.works = works;
        this.enabled = enabled;
        this.poll = poll;
    }

    /** Nothing runs when this returns, and nothing will until {@link #resume()}. Pausing twice is pausing once. */
    public synchronized void pause() {
        if (!paused) {
            paused = true;
            turns.acquireUninterruptibly(all);
        }
    }

    public synchronized void resume() {
        if (paused) {
            turns.release(all);
            paused = false;
        }
    }

    @Override
    public synchronized void start() {
        List<TimedWork> found = works.orderedStream().toList();
        all = found.size();
        turns = new Semaphore(paused ? 0 : all);
        threads = Executors.newScheduledThreadPool(Math.max(1, all), task -> {
            Thread thread = new Thread(task, "timed-work");
            thread.setDaemon(true);
            return thread;
        });
        for (TimedWork work : found) {
            Attempts attempts = new Attempts(work);
            threads.scheduleWithFixedDelay(
                    () -> inTurn(attempts), poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(TO_END_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(TO_BREAK_OFF_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        threads = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    private void inTurn(Attempts attempts) {
        if (!paused && turns.tryAcquire()) {
            try {
                attempts.run();
            } finally {
                turns.release();
            }
        }
    }
}
