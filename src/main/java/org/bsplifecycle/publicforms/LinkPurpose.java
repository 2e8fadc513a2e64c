package org.bsplifecycle.publicforms;

/** What a personal link is for, and so where it leads. */
public enum LinkPurpose {
    /** A partnership's answer to one question. */
    PROMPT("/respond/"),
    /** One participant's answers to one survey. */
    SURVEY("/survey/"),
    /** An expression of interest that is being written. */
    DRAFT("/expression-of-interest?draft=");

    private final String path;

    LinkPurpose(String path) {
        this.path = path;
    }

    String path(String token) {
        return path + token;
    }
}
