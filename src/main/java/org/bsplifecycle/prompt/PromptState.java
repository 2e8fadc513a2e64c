package org.bsplifecycle.prompt;

/** How a question to a partnership stands. */
public enum PromptState {
    OPEN("Waiting for the partnership"),
    ANSWERED("Answered"),
    TAKEN_OVER("No answer, taken over by staff"),
    CANCELLED("No longer asked");

    private final String label;

    PromptState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
