package org.bsplifecycle.prompt;

import org.bsplifecycle.engine.LostRace;

/** The question is answered, taken over or no longer asked. */
public class PromptOver extends LostRace {

    PromptOver(String sentence) {
        super(sentence);
    }
}
