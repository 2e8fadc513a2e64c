package org.bsplifecycle.rehearsal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, without a stack trace, why the server does not start. */
class WrongDatabaseAnalyzer extends AbstractFailureAnalyzer<WrongDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongDatabase cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set bsp.home (or spring.datasource.url) to another place, or start with the other profile.",
                cause);
    }
}
