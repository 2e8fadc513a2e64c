package org.bsplifecycle.correspondence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.correspondence.HeedingNotices.Verdict;
import org.bsplifecycle.correspondence.dsn.Mailbox;
import org.bsplifecycle.correspondence.dsn.MailboxUnreachable;
import org.bsplifecycle.correspondence.dsn.Notice;
import org.bsplifecycle.workingtime.TimedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the bounce mailbox now and then. A message is marked as read after what it says has been written down, so
 * that nothing is lost when the server stops in between; said twice, it counts once.
 */
class ReadingBounces implements TimedWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingBounces.class);
    private static final int BATCH = 50;

    private final Mailbox mailbox;
    private final BounceTurn turn;
    private final HeedingNotices heeding;
    private final BounceSettings settings;

    ReadingBounces(Mailbox mailbox, BounceTurn turn, HeedingNotices heeding, BounceSettings settings) {
        this.mailbox = mailbox;
        this.turn = turn;
        this.heeding = heeding;
        this.settings = settings;
    }

    /** Nothing that we know of waits: a mailbox must be asked. */
    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    @Override
    public void runDue() {
        if (!turn.take(settings.longest().multipliedBy(2))) {
            return;
        }
        Look look = new Look();
        try {
            mailbox.visit(BATCH, look::heed);
            if (turn.worked(settings.poll())) {
                LOG.info("The bounce mailbox can be read again");
            }
        } catch (MailboxUnreachable e) {
            if (turn.broke(e.getMessage(), settings.poll())) {
                LOG.error("The bounce mailbox cannot be read: {}", e.getMessage());
            }
        }
        look.tell();
    }

    /** One look: a notice that we fail at stays unread and keeps nobody from the next. */
    private final class Look {

        private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        private RuntimeException failure;

        boolean heed(Optional<Notice> notice) {
            try {
                Verdict verdict = notice.map(heeding::heed).orElse(Verdict.NO_NOTICE);
                verdicts.merge(verdict, 1, Integer::sum);
                return verdict != Verdict.TOO_EARLY;
            } catch (RuntimeException e) {
                failure = e;
                return false;
            }
        }

        void tell() {
            if (!verdicts.isEmpty()) {
                LOG.info("Messages in the bounce mailbox: {}", verdicts);
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
