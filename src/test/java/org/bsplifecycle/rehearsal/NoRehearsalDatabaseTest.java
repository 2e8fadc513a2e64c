package org.bsplifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bsplifecycle.BspTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BspTest
class NoRehearsalDatabaseTest {

    @Autowired
    RehearsalMark mark;

    @Autowired
    ProcessEngine engine;

    @Test
    void aRehearsalLeavesADatabaseOfOthersAlone() {
        assertThatThrownBy(() -> new RehearsalDatabase(mark).postProcessEngineBuild(engine))
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("not made by a rehearsal");
        assertThat(mark.isThere()).isFalse();
    }
}
