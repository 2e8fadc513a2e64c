package org.bsplifecycle.survey;

/** The points of a BSP's life at which its participants are asked. */
public enum Wave {
    BASELINE("Baseline survey", "baselineSurvey"),
    END_OF_DELIVERY("Survey after delivery", "endOfDeliverySurvey"),
    FOLLOW_UP("Follow-up survey", "followUpSurvey");

    private final String label;
    private final String questionnaire;

    Wave(String label, String questionnaire) {
        this.label = label;
        this.questionnaire = questionnaire;
    }

    public String label() {
        return label;
    }

    /** The stem of its form and of the mail that invites to it. */
    String questionnaire() {
        return questionnaire;
    }
}
