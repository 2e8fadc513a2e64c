package org.bsplifecycle.access;

/** Somebody has to look at a setting before the server can start. */
class BadSetting extends RuntimeException {

    private final String remedy;

    /** @param remedy what to do, in a sentence */
    BadSetting(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
