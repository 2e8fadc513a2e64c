package org.bsplifecycle.prompt;

import org.bsplifecycle.engine.ProcessVariable;

/** The names of the process {@code prompt}. */
public final class PromptProcess {

    public static final String ID = "prompt";

    /** In: the stem of the question, {@code agreeScope} for example. */
    public static final ProcessVariable<String> PROMPT_KIND = ProcessVariable.code("promptKind");

    /** Out: the code of the answer, {@link #NONE} when staff took over without one. */
    public static final ProcessVariable<String> PROMPT_ANSWER = ProcessVariable.code("promptAnswer");

    /** Which question is open, one for each time of asking. */
    public static final ProcessVariable<String> PROMPT_ID = ProcessVariable.code("promptId");

    /** What came of the call: {@code ASK_AGAIN} or {@code NO_ANSWER}. */
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
