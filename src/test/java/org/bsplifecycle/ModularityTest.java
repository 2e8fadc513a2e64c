package org.bsplifecycle;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Foundations know no phase, phases do not know each other: each module says in its package-info what it may use. */
class ModularityTest {

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(BspLifecycleApplication.class).verify();
    }
}
