package org.bsplifecycle.closing.process;

import org.bsplifecycle.engine.ProcessVariable;

/** The names of {@code processes/closing/closing.bpmn}. */
public final class ClosingProcess {

    public static final String ID = "closing";

    public static final ProcessVariable<Boolean> REPORT_PUBLISHED = ProcessVariable.flag("reportPublished");
    public static final ProcessVariable<String> IMPACT_ANSWER = ProcessVariable.code("impactAnswer");

    public static final String ADD_IMPACT = "addImpact";
    public static final String SEE_IMPACT = "seeImpact";
    public static final String CLOSE_BSP = "closeBsp";

    private ClosingProcess() {}
}
