package org.bsplifecycle.survey;

import org.springframework.stereotype.Component;

/** Decides whether a wave whose time is over gets more of it. */
@Component
class CountingAnswers {

    private static final int FEWEST = 3;
    private static final int FEWEST_PERCENT = 30;

    private final Waves waves;

    CountingAnswers(Waves waves) {
        this.waves = waves;
    }

    /** Fewer than three, or than 30 in 100, while there is somebody left to answer; and only once. */
    boolean tooFew(String processInstance) {
        return tooFew(waves.hold(processInstance));
    }

    static boolean tooFew(WaveRow wave) {
        boolean few = wave.answered() < FEWEST || wave.answered() * 100 < wave.invited() * FEWEST_PERCENT;
        return few && !wave.extended() && wave.answered() < wave.invited();
    }
}
