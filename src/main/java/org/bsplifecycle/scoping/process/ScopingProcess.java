package org.bsplifecycle.scoping.process;

import org.bsplifecycle.engine.ProcessVariable;

/** The names of {@code processes/scoping/scoping.bpmn}. */
public final class ScopingProcess {

    public static final String ID = "scoping";

    public static final ProcessVariable<Boolean> PARTNER_ASSIGNED = ProcessVariable.flag("partnerAssigned");
    public static final ProcessVariable<String> DELIVERY_PARTNER = ProcessVariable.code("deliveryPartner");
    public static final ProcessVariable<Boolean> SCOPE_SIGNED_OFF = ProcessVariable.flag("scopeSignedOff");
    public static final ProcessVariable<String> SCOPE_ANSWER = ProcessVariable.code("scopeAnswer");

    public static final String HOLD_SCOPING_MEETING = "holdScopingMeeting";
    public static final String WRITE_EVIDENCE_BRIEF = "writeEvidenceBrief";
    public static final String WRITE_SCOPE = "writeScope";
    public static final String SIGN_OFF_SCOPE = "signOffScope";
    public static final String AGREE_SCOPE = "agreeScope";

    private ScopingProcess() {}
}
