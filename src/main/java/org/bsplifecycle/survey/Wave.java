package org.bsplifecycle.survey;

import org.bsplifecycle.bsp.BspReference;

/** The points of a BSP's life at which its participants are asked. */
public enum Wave {
    BASELINE("Baseline survey", "baselineSurvey", "your view before %s starts"),
    END_OF_DELIVERY("Survey after delivery", "endOfDeliverySurvey", "how %s was for you"),
    FOLLOW_UP("Follow-up survey", "followUpSurvey", "what has changed since %s");

    private final String label;
    private final String questionnaire;
    private final String about;

    Wave(String label, String questionnaire, String about) {
        this.label = label;
        this.questionnaire = questionnaire;
        this.about = about;
    }

    public String label() {
        return label;
    }

    /** The stem of its form and of the mail that invites to it. */
    String questionnaire() {
        return questionnaire;
    }

    /** What it asks for, as it reads in a sentence to those who are asked. */
    String about(BspReference reference) {
        return about.formatted(reference);
    }
}
