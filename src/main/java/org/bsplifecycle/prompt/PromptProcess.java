package org.bsplifecycle.prompt;

import java.util.Date;
import org.bsplifecycle.engine.ProcessVariable;

/** The names of the process {@code prompt}. */
public final class PromptProcess {

    public static final String ID = "prompt";

    /** In: the stem of the question, {@code agreeScope} for example. */
    public static final ProcessVariable<String> PROMPT_KIND = ProcessVariable.code("promptKind");

    /** Out: the code of the answer, {@link #NONE} when staff took over without one. */
    public static final ProcessVariable<String> PROMPT_ANSWER = ProcessVariable.code("promptAnswer");

    /** Which asking is open: a new id for each time, however many people are asked. */
    public static final ProcessVariable<String> PROMPT_ID = ProcessVariable.code("promptId");

    /** When the reminders are used up and somebody calls. */
    public static final ProcessVariable<Date> LADDER_ENDS = ProcessVariable.moment("ladderEnds");

    /** The group whose people call then. */
    public static final ProcessVariable<String> ESCALATE_TO = ProcessVariable.code("escalateTo");

    /** What came of the call: {@code ASK_AGAIN}, {@code WAIT} or {@code NO_ANSWER}. */
    public static final ProcessVariable<String> CALL_OUTCOME = ProcessVariable.code("callOutcome");

    /** Nobody answered. */
    public static final String NONE = "NONE";

    /** Message: the partnership's answer is here. */
    public static final String ANSWERED = "prompt.answered";

    public static final String PROMPT_WAIT = "gateway_promptWait";
    public static final String CALL_PARTNERSHIP = "callPartnership";
    public static final String LADDER_ENDED = "event_ladderEnded";
    public static final String PROMPT_ANSWERED = "event_promptAnswered";
    public static final String ANSWERED_MEANWHILE = "event_answeredMeanwhile";
    public static final String TAKEN_OVER = "event_takenOver";

    private PromptProcess() {}
}
