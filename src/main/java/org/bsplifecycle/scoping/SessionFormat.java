package org.bsplifecycle.scoping;

/** How people meet. */
public enum SessionFormat {
    DIGITAL("online"),
    IN_PERSON("in person"),
    MIXED("partly online");

    private final String inWords;

    SessionFormat(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
