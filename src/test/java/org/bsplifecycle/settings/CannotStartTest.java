package org.bsplifecycle.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class CannotStartTest {

    @Test
    void theStartShowsItsSentencesAndNoStackTrace() {
        FailureAnalysis said = atStart(new CannotStart("It is too short.", "Choose another."));

        assertThat(said.getDescription()).isEqualTo("It is too short.");
        assertThat(said.getAction()).isEqualTo("Choose another.");
    }

    @Test
    void orItsOneSentenceWhichSaysBoth() {
        FailureAnalysis said = atStart(new CannotStart("Stop it.") {});

        assertThat(said.getDescription()).isEqualTo("Stop it.");
        assertThat(said.getAction()).isNull();
    }

    private static FailureAnalysis atStart(CannotStart why) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {}))
                .stream()
                .filter(CannotStartAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow()
                .analyze(new RuntimeException(why));
    }
}
