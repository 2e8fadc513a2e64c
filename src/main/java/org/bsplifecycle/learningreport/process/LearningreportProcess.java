package org.bsplifecycle.learningreport.process;

import org.bsplifecycle.engine.ProcessVariable;

/** The names of {@code processes/learningreport/learningreport.bpmn}. */
public final class LearningreportProcess {

    public static final String ID = "learningreport";

    public static final ProcessVariable<Boolean> REPORT_EVIDENCED = ProcessVariable.flag("reportEvidenced");
    public static final ProcessVariable<String> REPORT_ANSWER = ProcessVariable.code("reportAnswer");
    public static final ProcessVariable<Boolean> REPORT_PUBLISHED = ProcessVariable.flag("reportPublished");

    public static final String DRAFT_REPORT = "draftReport";
    public static final String REVIEW_REPORT = "reviewReport";
    public static final String APPROVE_REPORT = "approveReport";
    public static final String PUBLISH_REPORT = "publishReport";

    private LearningreportProcess() {}
}
