package org.bsplifecycle.personaldata;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why the server does not start. */
class BadPeriodAnalyzer extends AbstractFailureAnalyzer<BadPeriod> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BadPeriod cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
