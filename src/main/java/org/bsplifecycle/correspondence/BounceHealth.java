package org.bsplifecycle.correspondence;

import java.util.Optional;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** Whether the bounce mailbox can be read. While it cannot, nobody hears of mail that comes back. */
class BounceHealth extends AbstractHealthIndicator {

    private final BounceTurn turn;

    BounceHealth(BounceTurn turn) {
        this.turn = turn;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<String> complaint = turn.complaint();
        health.status(complaint.isEmpty() ? org.springframework.boot.actuate.health.Status.UP : MailHealth.ATTENTION);
        complaint.ifPresent(words -> health.withDetail("mailbox", words));
    }
}
