package org.bsplifecycle.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** What a person asked for cannot be done as asked; the message is a sentence for that person. Answered with 400. */
public class Refused extends ProcessEngineException {

    /** Outside the range the engine keeps for itself. */
    public static final int CODE = 20_400;

    private final String field;

    public Refused(String sentence) {
        this(null, sentence);
    }

    /** @param field the key of the field it is about, or null */
    public Refused(String field, String sentence) {
        super(sentence);
        this.field = field;
        setCode(CODE);
    }

    public String field() {
        return field;
    }
}
