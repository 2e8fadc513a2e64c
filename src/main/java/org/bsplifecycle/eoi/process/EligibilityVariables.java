package org.bsplifecycle.eoi.process;

import java.util.Map;
import org.bsplifecycle.eoi.EligibilityFacts;

/** The facts of eligibility under the names that the decision table asks for. */
final class EligibilityVariables {

    private EligibilityVariables() {}

    static Map<String, Object> of(EligibilityFacts facts) {
        return Map.of(
                EoiProcess.WITHIN_ENGLAND.name(), facts.withinEngland(),
                EoiProcess.STRATEGIC.name(), facts.strategic(),
                EoiProcess.WINDOW_OPEN.name(), facts.windowOpen(),
                EoiProcess.SPONSOR_NAMED.name(), facts.sponsorNamed(),
                EoiProcess.PARTNERS_APPROVED.name(), facts.partnersApproved(),
                EoiProcess.EVALUATION_AGREED.name(), facts.evaluationAgreed(),
                EoiProcess.ANOTHER_PROJECT_LIVE.name(), facts.anotherProjectLive());
    }
}
