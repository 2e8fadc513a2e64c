package org.bsplifecycle.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Whether mail goes out as people expect. ATTENTION means that a person should look; the server as such is well, and
 * answers 200.
 */
@Component("outboxHealthIndicator")
class MailHealth extends AbstractHealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");
    private static final Duration LATE = Duration.ofMinutes(15);

    private final MailQueue queue;
    private final RelayPace pace;
    private final Sending sending;
    private final Clock clock;

    MailHealth(MailQueue queue, RelayPace pace, Sending sending, Clock clock) {
        this.queue = queue;
        this.pace = pace;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long unclear = queue.unclear();
        Optional<String> complaint = pace.complaint();
        Optional<Instant> late =
                queue.nextDue().filter(since -> since.plus(LATE).isBefore(clock.instant()));
        boolean well = unclear == 0 && complaint.isEmpty() && late.isEmpty() && !sending.isOnTrialWithRelay();
        health.status(well ? Status.UP : ATTENTION)
                .withDetail("mail", sending.inWords())
                .withDetail("unclear", unclear);
        complaint.ifPresent(words -> health.withDetail("relay", words));
        late.ifPresent(since -> health.withDetail("waitingSince", since));
    }
}
