package org.bsplifecycle.correspondence.smtp;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Cuts a connection when a conversation takes too long, however slowly the server trickles: time-outs are for each read only. */
public final class Watchdog implements AutoCloseable {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Watchdog::daemon);

    /** Closing what is returned calls the dog off. */
    public Leash watch(TrackedSockets sockets, Duration longest) {
        ScheduledFuture<?> bite = thread.schedule(sockets::cut, longest.toMillis(), TimeUnit.MILLISECONDS);
        return () -> bite.cancel(false);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mail-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** Holds the dog while something is on its way. */
    public interface Leash extends AutoCloseable {

        @Override
        void close();
    }
}
