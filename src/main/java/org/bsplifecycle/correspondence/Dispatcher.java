package org.bsplifecycle.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.workingtime.MailHours;
import org.bsplifecycle.workingtime.TimedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Empties the outbox: takes what is due, keeps here what may not leave, puts off what may not leave now, and hands the rest to the relay in batches. */
@Component
class Dispatcher implements TimedWork {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final MailQueue queue;
    private final Sending sending;
    private final Delivery delivery;
    private final RelayPace pace;
    private final Unneeded unneeded;
    private final MailTrouble trouble;
    private final MailHours hours;
    private final MailSettings settings;
    private final Clock clock;

    Dispatcher(
            MailQueue queue,
            Sending sending,
            Delivery delivery,
            RelayPace pace,
            Unneeded unneeded,
            MailTrouble trouble,
            MailHours hours,
            MailSettings settings,
            Clock clock) {
        this.queue = queue;
        this.sending = sending;
        this.delivery = delivery;
        this.pace = pace;
        this.unneeded = unneeded;
        this.trouble = trouble;
        this.hours = hours;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> nextDue() {
        return queue.nextDue().map(due -> later(due, pace.pausedUntil()));
    }

    @Override
    public void runDue() {
        queue.giveUpStranded(trouble::unclear);
        while (!Thread.currentThread().isInterrupted() && pace.mayCall()) {
            UUID owner = UUID.randomUUID();
            List<MailEntry> batch = queue.claim(owner, settings.batch(), settings.lease());
            if (batch.isEmpty()) {
                return;
            }
            send(owner, leaving(owner, unneeded.dropFrom(batch, owner)));
        }
    }

    private void send(UUID owner, List<MailEntry> mails) {
        Optional<String> complaint = delivery.deliver(owner, mails);
        if (complaint.isEmpty()) {
            pace.worked(mails.size());
        } else if (pace.broke(complaint.get())) {
            LOG.error("The mail relay cannot be used, mail waits: {}", complaint.get());
        }
    }

    private List<MailEntry> leaving(UUID owner, List<MailEntry> batch) {
        Instant open = hours.next(clock.instant());
        boolean now = !open.isAfter(clock.instant());
        List<UUID> kept = new ArrayList<>();
        List<UUID> later = new ArrayList<>();
        List<MailEntry> leaving = new ArrayList<>();
        for (MailEntry mail : batch) {
            if (!sending.mayLeaveTo(mail.address())) {
                kept.add(mail.id());
            } else if (now || mail.urgent()) {
                leaving.add(mail);
            } else {
                later.add(mail.id());
            }
        }
        queue.capture(owner, kept);
        queue.putOff(owner, later, open);
        return leaving;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
