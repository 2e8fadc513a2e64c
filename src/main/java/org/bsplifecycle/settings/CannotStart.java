package org.bsplifecycle.settings;

/** Somebody has to do something before the server can start; they read it in sentences and without a stack trace. */
public class CannotStart extends RuntimeException {

    private final String remedy;

    /** @param why in a sentence, with what to do */
    public CannotStart(String why) {
        this(why, (String) null);
    }

    /** @param remedy what to do, in a sentence of its own */
    public CannotStart(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    /** @param why in a sentence, with what to do */
    public CannotStart(String why, Throwable cause) {
        super(why, cause);
        this.remedy = null;
    }

    String remedy() {
        return remedy;
    }
}
