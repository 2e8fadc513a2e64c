package org.bsplifecycle.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, without a stack trace, why the server does not start. */
class BadFirstPasswordAnalyzer extends AbstractFailureAnalyzer<BadFirstPassword> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BadFirstPassword cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Choose one of at least 15 characters, for example four words that have nothing to do with each other;"
                        + " or leave the setting out, and a random one is printed once.",
                cause);
    }
}
