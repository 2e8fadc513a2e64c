package org.bsplifecycle.pause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pause;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/**
 * When a pause is looked at, and by whom: every 20 working days by those who lead projects; from 60 on by those who answer
 * for the programme.
 */
@Component
public class PauseReviews {

    private static final int EVERY = 20;
    private static final int LONG = 60;

    private final Pauses pauses;
    private final WorkingTime time;

    PauseReviews(Pauses pauses, WorkingTime time) {
        this.pauses = pauses;
        this.time = time;
    }

    /** Nine in the morning in London of the next day on which a review is due; always to come. */
    public Instant next(BspReference reference) {
        Pause pause = rests(reference);
        int reviewed = rested(pause, time.today()) / EVERY;
        return time.startOn(time.plusWorkingDays(time.dateOf(pause.pausedAt()), (reviewed + 1) * EVERY));
    }

    /** The one that follows it. */
    Instant after(Instant review) {
        return time.startOn(time.plusWorkingDays(time.dateOf(review), EVERY));
    }

    /** The ids of the groups one of whose people reviews the pause today. */
    public List<String> reviewers(BspReference reference) {
        return reviewers(rests(reference), time.today());
    }

    /** The same for a day to come; the first of them is who hears of it by mail. */
    List<String> reviewers(Pause pause, LocalDate day) {
        return rested(pause, day) < LONG
                ? List.of(Groups.IMPLEMENTATION_LEADS)
                : List.of(Groups.HEADS_OF_DELIVERY, Groups.MANAGERS, Groups.PARTNERSHIP_MANAGERS);
    }

    private int rested(Pause pause, LocalDate day) {
        return time.workingDays(time.dateOf(pause.pausedAt()), day);
    }

    private Pause rests(BspReference reference) {
        return pauses.of(reference).orElseThrow(() -> new IllegalStateException(reference + " is not paused"));
    }
}
