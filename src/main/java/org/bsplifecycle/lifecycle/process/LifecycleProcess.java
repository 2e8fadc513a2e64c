package org.bsplifecycle.lifecycle.process;

import java.util.Date;
import org.bsplifecycle.engine.ProcessVariable;

/** The names of {@code processes/lifecycle/lifecycle.bpmn}. */
public final class LifecycleProcess {

    public static final String ID = "lifecycle";

    public static final ProcessVariable<Boolean> EOI_ACCEPTED = ProcessVariable.flag("eoiAccepted");
    public static final ProcessVariable<Boolean> SCOPE_AGREED = ProcessVariable.flag("scopeAgreed");
    public static final ProcessVariable<String> DELIVERY_PARTNER = ProcessVariable.code("deliveryPartner");
    public static final ProcessVariable<Date> FOLLOW_UP_DUE = ProcessVariable.moment("followUpDue");
    public static final ProcessVariable<Boolean> REPORT_PUBLISHED = ProcessVariable.flag("reportPublished");
    public static final ProcessVariable<String> SURVEY_WAVE = ProcessVariable.code("surveyWave");

    public static final String BSP_WITHDRAWN = "bsp.withdrawn";
    public static final String BSP_CLOSED_EARLY = "bsp.closedEarly";

    private LifecycleProcess() {}
}
