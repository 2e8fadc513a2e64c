package org.bsplifecycle.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.correspondence.smtp.Fate;
import org.bsplifecycle.correspondence.smtp.Letter;
import org.bsplifecycle.correspondence.smtp.Line;
import org.bsplifecycle.correspondence.smtp.Relay;
import org.bsplifecycle.correspondence.smtp.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands a batch to the relay, over one connection as long as it lasts, and writes down what became of each mail. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int PATIENCE = 3;

    /** Nights and holidays count as time, but nobody tries then: so many tries a mail has in any case. */
    private static final int FEWEST_TRIES = 12;

    private final MailQueue queue;
    private final Letters letters;
    private final Sending sending;
    private final MailTrouble trouble;
    private final MailSettings settings;
    private final Clock clock;

    Delivery(
            MailQueue queue,
            Letters letters,
            Sending sending,
            MailTrouble trouble,
            MailSettings settings,
            Clock clock) {
        this.queue = queue;
        this.letters = letters;
        this.sending = sending;
        this.trouble = trouble;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is to be said of the relay when mails of the batch are left through its fault: it cannot be reached, or broke
     * off again and again. They have been given back.
     */
    Optional<String> deliver(UUID owner, List<MailEntry> batch) {
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        Relay relay = sending.relay().orElseThrow();
        long end = System.nanoTime() + settings.lease().dividedBy(2).toNanos();
        int broken = 0;
        try (Line line = new Line(relay)) {
            for (MailEntry mail : batch) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    return Optional.empty();
                }
                Fate fate = send(line, mail, owner);
                record(mail, owner, fate);
                // Whoever takes a mail from us breaks the line, too: no fault of the relay.
                broken = line.isOpen() || fate.kind() == Fate.Kind.NOT_MINE ? 0 : broken + 1;
                if (broken == PATIENCE) {
                    return Optional.of("it broke off %d times in a row".formatted(PATIENCE));
                }
            }
            return Optional.empty();
        } catch (Unreachable e) {
            return Optional.of(e.getMessage());
        } finally {
            queue.release(owner);
        }
    }

    private Fate send(Line line, MailEntry mail, UUID owner) throws Unreachable {
        Letter letter;
        try {
            letter = letters.of(mail);
        } catch (RuntimeException e) {
            LOG.error("Mail {} cannot be written", mail.id(), e);
            return new Fate(Fate.Kind.NOT_NOW, "The email could not be written.");
        }
        return line.send(letter, () -> queue.transmitting(mail.id(), owner, settings.sendTimeout()));
    }

    private void record(MailEntry mail, UUID owner, Fate fate) {
        switch (fate.kind()) {
            case SENT -> {
                if (!queue.finish(mail, owner, MailState.SENT, fate.reply(), trouble::none)) {
                    queue.arrived(mail, owner, fate.reply(), trouble::settled);
                }
            }
            case NOT_NOW, HUNG_UP -> notNow(mail, owner, fate.reply());
            case NEVER -> refuse(mail, owner, fate.reply());
            case UNCLEAR -> queue.finish(mail, owner, MailState.UNCLEAR, fate.reply(), trouble::unclear);
            case NOT_MINE -> LOG.info("Mail {} was taken over by another node", mail.id());
        }
    }

    private void notNow(MailEntry mail, UUID owner, String reply) {
        boolean late = mail.attempts() >= FEWEST_TRIES
                && mail.refusedSince() != null
                && !clock.instant().isBefore(mail.refusedSince().plus(settings.giveUpAfter()));
        if (late) {
            refuse(mail, owner, reply);
        } else {
            queue.tryAgain(mail.id(), owner, settings.waitAfter(mail.attempts() + 1), reply);
        }
    }

    private void refuse(MailEntry mail, UUID owner, String reply) {
        queue.finish(mail, owner, MailState.FAILED, reply, trouble::refused);
    }
}
