package org.bsplifecycle.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.bsplifecycle.bsp.Pause;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.workingtime.TimedWork;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a BSP go on at nine in the morning of the day that was set when it was paused, unless somebody did so earlier. */
@Component
class ResumingOnTheDay implements TimedWork {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Pauses pauses;
    private final EndingPause endingPause;
    private final TellingOfChange telling;
    private final WorkingTime time;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ResumingOnTheDay(
            Pauses pauses,
            EndingPause endingPause,
            TellingOfChange telling,
            WorkingTime time,
            Clock clock,
            TransactionTemplate transaction) {
        this.pauses = pauses;
        this.endingPause = endingPause;
        this.telling = telling;
        this.time = time;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Optional<Instant> nextDue() {
        return pauses.nextExpected().map(this::morning);
    }

    @Override
    public void runDue() {
        pauses.all().stream()
                .filter(this::isDue)
                .forEach(pause -> transaction.executeWithoutResult(status -> {
                    if (endingPause.end(pause.reference(), Timeline.THE_SYSTEM)) {
                        telling.tell(ChangeKind.RESUME, pause.reference(), occasion(pause));
                    }
                }));
    }

    private boolean isDue(Pause pause) {
        return pause.expectedResume() != null
                && !morning(pause.expectedResume()).isAfter(clock.instant());
    }

    /** On which its people are told. */
    static String occasion(Pause pause) {
        return "pause since " + pause.pausedAt();
    }

    Instant morning(LocalDate day) {
        return day.atTime(NINE).atZone(time.zone()).toInstant();
    }
}
