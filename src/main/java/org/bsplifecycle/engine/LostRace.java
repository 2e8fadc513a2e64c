package org.bsplifecycle.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;

/** Somebody else did it first; the message is a sentence for the person who came second. Answered with 409. */
public class LostRace extends ProcessEngineException {

    public static final int CODE = 20_409;

    /** The engine's own code for a deadlock of its statements. */
    static final int DEADLOCK = 10_000;

    public LostRace(String sentence) {
        super(sentence);
        setCode(CODE);
    }

    /** Whether the engine or the database let somebody else go first; of what came second nothing is left. */
    public static boolean isOne(Throwable thrown) {
        return thrown instanceof LostRace
                || thrown instanceof OptimisticLockingException
                || thrown instanceof ConcurrencyFailureException
                || thrown instanceof ProcessEngineException refused && refused.getCode() == DEADLOCK;
    }
}
