package org.bsplifecycle.eoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckEligibilityTest {

    private static final Decision PROPOSAL = Decision.in("eoi/checkEligibility.dmn", "checkEligibility");
    private static final Decision REASONS = Decision.in("eoi/checkEligibility.dmn", "eligibilityReasons");

    @Test
    void nothingAgainstItAndNothingOpenIsEligible() {
        assertThat(proposal(inOrder())).isEqualTo("ELIGIBLE");
        assertThat(REASONS.rows(inOrder())).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    withinEngland      | false | NOT_ELIGIBLE | No local authority of England is named, and the request is tied to places.
                    strategic          | false | NOT_ELIGIBLE | It asks for casework or for a service, not for strategic support.
                    windowOpen         | false | NOT_ELIGIBLE | The application window was not open, and nobody has given a reason to make an exception.
                    sponsorNamed       | false | NEEDS_INFO   | No strategic sponsor is named yet.
                    partnersApproved   | false | NEEDS_INFO   | Not all safeguarding partners have approved it yet.
                    evaluationAgreed   | false | NEEDS_INFO   | The partnership has not agreed to take part in the evaluation.
                    anotherProjectLive | true  | NEEDS_INFO   | The same partnership already has a project under way.
                    """)
    void oneReasonIsEnoughAndIsSaid(String fact, boolean value, String proposal, String reason) {
        Map<String, Object> facts = inOrder();
        facts.put(fact, value);

        assertThat(proposal(facts)).isEqualTo(proposal);
        assertThat(REASONS.rows(facts)).containsExactly(Map.of("verdict", proposal, "reason", reason));
    }

    @Test
    void aReasonAgainstItOutweighsEveryQuestionAndAllAreSaid() {
        Map<String, Object> facts = inOrder();
        facts.put("sponsorNamed", false);
        facts.put("evaluationAgreed", false);
        facts.put("strategic", false);

        assertThat(proposal(facts)).isEqualTo("NOT_ELIGIBLE");
        assertThat(REASONS.rows(facts)).hasSize(3);
    }

    @Test
    void whatIsNotKnownYetIsAsked() {
        Map<String, Object> facts = inOrder();
        facts.put("sponsorNamed", null);

        assertThat(proposal(facts)).isEqualTo("NEEDS_INFO");
    }

    private static Object proposal(Map<String, Object> facts) {
        return PROPOSAL.row(facts).get("eligibility");
    }

    private static Map<String, Object> inOrder() {
        return new HashMap<>(Map.of(
                "withinEngland", true,
                "strategic", true,
                "windowOpen", true,
                "sponsorNamed", true,
                "partnersApproved", true,
                "evaluationAgreed", true,
                "anotherProjectLive", false));
    }
}
