package org.bsplifecycle.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.Periods;
import org.bsplifecycle.workingtime.TimedWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once each night, on one server: what has had its time goes, and a report of it is kept. Should that server stop on the way,
 * the next one goes on, because the report is written last.
 */
@Component
class NightlyPurge implements TimedWork {

    private static final long LOCK = 0x6273702070757267L;

    private final Nights nights;
    private final Purging purging;
    private final Periods periods;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NightlyPurge(
            Nights nights,
            Purging purging,
            Periods periods,
            JdbcClient db,
            TransactionTemplate transaction,
            Clock clock) {
        this.nights = nights;
        this.purging = purging;
        this.periods = periods;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> nextDue() {
        LocalDate night = nights.now();
        return Optional.of(nights.begin(nights.isDone(night) ? night.plusDays(1) : night));
    }

    @Override
    public void runDue() {
        if (nights.isDone(nights.now())) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (isMine() && !nights.isDone(nights.now())) {
                purge(nights.now());
            }
        });
    }

    private void purge(LocalDate night) {
        Instant began = clock.instant();
        Map<DataKind, List<Due>> due = purging.due();
        if (periods.isDryRun() || purging.purge()) {
            nights.keep(night, began, periods.isDryRun(), due);
        }
    }

    /** The lock ends with the transaction, and with the server. */
    private boolean isMine() {
        return db.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }
}
