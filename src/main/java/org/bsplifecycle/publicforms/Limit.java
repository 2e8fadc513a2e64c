package org.bsplifecycle.publicforms;

import java.time.Duration;
import java.util.function.ToIntFunction;

/** What is counted, and over how long. */
enum Limit {
    FORMS(LimitSettings::forms, Duration.ofMinutes(10)),
    FORMS_IN_ALL(LimitSettings::formsInAll, Duration.ofMinutes(10)),
    WRONG_LINKS(LimitSettings::wrongLinks, Duration.ofMinutes(10)),
    WRONG_PASSWORDS(LimitSettings::wrongPasswords, Duration.ofHours(1)),
    WRONG_PASSWORDS_FOR_ONE(LimitSettings::wrongPasswordsForOne, Duration.ofMinutes(1));

    private final ToIntFunction<LimitSettings> most;
    private final Duration span;

    Limit(ToIntFunction<LimitSettings> most, Duration span) {
        this.most = most;
        this.span = span;
    }

    int most(LimitSettings settings) {
        return most.applyAsInt(settings);
    }

    Duration span() {
        return span;
    }
}
