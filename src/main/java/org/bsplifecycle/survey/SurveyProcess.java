package org.bsplifecycle.survey;

import java.util.Date;
import org.bsplifecycle.engine.ProcessVariable;

/** The names of {@code processes/survey/survey.bpmn}. */
public final class SurveyProcess {

    public static final String ID = "survey";

    /** In: the name of a {@link Wave}. */
    public static final ProcessVariable<String> SURVEY_WAVE = ProcessVariable.code("surveyWave");

    /** When the wave stops taking answers. */
    public static final ProcessVariable<Date> WAVE_DUE = ProcessVariable.moment("waveDue");

    public static final ProcessVariable<Boolean> TOO_FEW_ANSWERS = ProcessVariable.flag("tooFewAnswers");

    /** Out: whether there is anything to read. */
    public static final ProcessVariable<Boolean> ANYBODY_ANSWERED = ProcessVariable.flag("anybodyAnswered");

    /** Message: everybody has answered. */
    public static final String COMPLETED = "survey.completed";

    /** Message: whoever asked needs no more answers. */
    public static final String CUT_SHORT = "survey.cutShort";

    public static final String WAVE_WAIT = "gateway_waveWait";
    public static final String DUE = "event_waveDue";
    public static final String EVERYBODY_ANSWERED = "event_everybodyAnswered";
    public static final String WAVE_CUT_SHORT = "event_waveCutShort";
    public static final String EXTEND_WAVE = "serviceTask_extendWave";
    public static final String WAVE_CLOSED = "event_waveClosed";
    public static final String NO_RESPONSE = "event_noResponse";

    private SurveyProcess() {}
}
