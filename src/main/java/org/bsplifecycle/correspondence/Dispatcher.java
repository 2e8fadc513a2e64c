package org.bsplifecycle.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bsplifecycle.workingtime.TimedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Empties the outbox: takes what is due, keeps here what may not leave, and hands the rest to the relay in batches. */
@Component
class Dispatcher implements TimedWork {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final MailQueue queue;
    private final Sending sending;
    private final Delivery delivery;
    private final MailTrouble trouble;
    private final MailSettings settings;
    private final Clock clock;
    private volatile Instant pausedUntil = Instant.MIN;

    Dispatcher(
            MailQueue queue,
            Sending sending,
            Delivery delivery,
            MailTrouble trouble,
            MailSettings settings,
            Clock clock) {
        this.queue = queue;
        this.sending = sending;
        this.delivery = delivery;
        this.trouble = trouble;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> nextDue() {
        return queue.nextDue().map(due -> due.isBefore(pausedUntil) ? pausedUntil : due);
    }

    @Override
    public void runDue() {
        queue.giveUpStranded().forEach(trouble::unclear);
        while (!clock.instant().isBefore(pausedUntil) && !Thread.currentThread().isInterrupted()) {
            UUID owner = UUID.randomUUID();
            List<MailEntry> batch = queue.claim(owner, settings.batch(), settings.lease());
            if (batch.isEmpty()) {
                return;
            }
            List<MailEntry> leaving = capture(owner, batch);
            if (delivery.deliver(owner, leaving)) {
                pausedUntil = clock.instant().plus(settings.breathAfter(leaving.size()));
            } else {
                pausedUntil = clock.instant().plus(settings.reconnect());
                LOG.warn("No mail leaves before {}", pausedUntil);
            }
        }
    }

    private List<MailEntry> capture(UUID owner, List<MailEntry> batch) {
        Map<Boolean, List<MailEntry>> leaving =
                batch.stream().collect(Collectors.partitioningBy(mail -> sending.mayLeaveTo(mail.address())));
        queue.capture(owner, leaving.get(false).stream().map(MailEntry::id).toList());
        return leaving.get(true);
    }
}
