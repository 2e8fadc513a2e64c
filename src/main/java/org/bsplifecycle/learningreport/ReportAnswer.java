package org.bsplifecycle.learningreport;

/** What a partnership may say to the report that is written about it. */
public enum ReportAnswer {
    APPROVE(ReportState.APPROVED, ""),
    APPROVE_ANONYMISED(ReportState.APPROVED, "Tell us in a few words what must not be recognisable."),
    CHANGES(ReportState.DRAFTED, "Tell us what should be changed."),
    DO_NOT_PUBLISH(ReportState.WITHHELD, "Tell us in a few words why it should not be published.");

    private final ReportState state;
    private final String asksWhy;

    ReportAnswer(ReportState state, String asksWhy) {
        this.state = state;
        this.asksWhy = asksWhy;
    }

    ReportState state() {
        return state;
    }

    String asksWhy() {
        return asksWhy;
    }
}
