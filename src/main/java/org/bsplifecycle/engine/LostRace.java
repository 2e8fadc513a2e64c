package org.bsplifecycle.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** Somebody else did it first; the message is a sentence for the person who came second. Answered with 409. */
public class LostRace extends ProcessEngineException {

    public static final int CODE = 20_409;

    public LostRace(String sentence) {
        super(sentence);
        setCode(CODE);
    }
}
