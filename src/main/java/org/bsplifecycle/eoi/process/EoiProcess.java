package org.bsplifecycle.eoi.process;

import org.bsplifecycle.engine.ProcessVariable;

/** The names of the process {@code eoi}. */
public final class EoiProcess {

    public static final String ID = "eoi";

    public static final String REVIEW_EOI = "reviewEoi";
    public static final String HOLD_CONVERSATION = "holdConversation";
    public static final String DECIDE_EOI = "decideEoi";
    public static final String GIVE_MORE_INFORMATION = "giveMoreInformation";
    public static final String CONFIRM_PROJECT = "confirmProject";
    public static final String ELIGIBILITY_REASONS = "eligibilityReasons";
    public static final String CLASSIFY_BSP = "classifyBsp";

    public static final String WAITLIST_REVIEW = "event_waitlistReview";
    public static final String EOI_ACCEPTED = "event_eoiAccepted";
    public static final String EOI_DECLINED = "event_eoiDeclined";
    public static final String EOI_LAPSED = "event_eoiLapsed";

    public static final ProcessVariable<Boolean> WITHIN_ENGLAND = ProcessVariable.flag("withinEngland");
    public static final ProcessVariable<Boolean> STRATEGIC = ProcessVariable.flag("strategic");
    public static final ProcessVariable<Boolean> WINDOW_OPEN = ProcessVariable.flag("windowOpen");
    public static final ProcessVariable<Boolean> SPONSOR_NAMED = ProcessVariable.flag("sponsorNamed");
    public static final ProcessVariable<Boolean> PARTNERS_APPROVED = ProcessVariable.flag("partnersApproved");
    public static final ProcessVariable<Boolean> EVALUATION_AGREED = ProcessVariable.flag("evaluationAgreed");
    public static final ProcessVariable<Boolean> ANOTHER_PROJECT_LIVE = ProcessVariable.flag("anotherProjectLive");
    public static final ProcessVariable<String> ELIGIBILITY = ProcessVariable.code("eligibility");

    public static final ProcessVariable<String> EOI_REVIEW = ProcessVariable.code("eoiReview");
    public static final ProcessVariable<Boolean> INFORMATION_GIVEN = ProcessVariable.flag("informationGiven");

    public static final ProcessVariable<Integer> AUTHORITY_COUNT = ProcessVariable.number("authorityCount");
    public static final ProcessVariable<Boolean> SINGLE_AREA_PARTNERSHIP =
            ProcessVariable.flag("singleAreaPartnership");
    public static final ProcessVariable<Boolean> CROSSES_BOUNDARIES = ProcessVariable.flag("crossesBoundaries");
    public static final ProcessVariable<Boolean> COMPLEX_ARRANGEMENTS = ProcessVariable.flag("complexArrangements");
    public static final ProcessVariable<Boolean> REGIONAL_IMPACT = ProcessVariable.flag("regionalImpact");
    public static final ProcessVariable<Boolean> COMPLEX_ISSUE = ProcessVariable.flag("complexIssue");
    public static final ProcessVariable<Boolean> TOOL_POTENTIAL = ProcessVariable.flag("toolPotential");
    public static final ProcessVariable<String> CHANGE_GOAL = ProcessVariable.code("changeGoal");
    public static final ProcessVariable<String> PROPOSED_TYPE = ProcessVariable.code("proposedType");
    public static final ProcessVariable<Boolean> TYPE_UNCERTAIN = ProcessVariable.flag("typeUncertain");

    public static final ProcessVariable<String> EOI_DECISION = ProcessVariable.code("eoiDecision");
    public static final ProcessVariable<Boolean> PROJECT_CONFIRMED = ProcessVariable.flag("projectConfirmed");

    private EoiProcess() {}
}
