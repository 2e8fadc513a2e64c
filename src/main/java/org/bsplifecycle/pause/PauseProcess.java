package org.bsplifecycle.pause;

import java.util.Date;
import org.bsplifecycle.engine.ProcessVariable;

/** The names of the process {@code pause}. */
public final class PauseProcess {

    public static final String ID = "pause";

    /** When somebody looks at the pause next. */
    public static final ProcessVariable<Date> PAUSE_REVIEW_DUE = ProcessVariable.moment("pauseReviewDue");

    /** The groups that do, by their ids, with commas between them. */
    public static final ProcessVariable<String> PAUSE_REVIEWERS = ProcessVariable.code("pauseReviewers");

    /** Message: the project goes on, or ends. */
    public static final String ENDED = "pause.ended";

    public static final String REVIEW_PAUSE = "reviewPause";
    public static final String REVIEW_DUE = "event_pauseReviewDue";
    public static final String NOT_REVIEWED = "event_pauseNotReviewed";

    private PauseProcess() {}
}
