package org.bsplifecycle.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A partnership: its people, and what it says when it asks for support. Each walk has its own, because whoever takes part
 * in two projects is not written to about both at once.
 */
record Interest(String place) {

    private static final String LONG = "We have worked on this together for a while, and we would like to go further. ";

    String contact() {
        return at("contact");
    }

    String sponsor() {
        return at("sponsor");
    }

    String participant() {
        return at("nurse");
    }

    private String at(String name) {
        return "%s@%s-sample.example.org".formatted(name, place);
    }

    /** The answers to the form's sections, one after the other. */
    List<Map<String, Object>> sections() {
        return List.of(
                answers(
                        "partnershipName",
                        "Exeter Sample Partnership",
                        "partnershipType",
                        "CHILD_SAFEGUARDING_PARTNERSHIP"),
                answers("authorities", List.of("Devon")),
                answers(
                        "leadName", "Sample Contact",
                        "leadJob", "Business manager",
                        "leadOrganisation", "Exeter Sample",
                        "leadSector", "HEALTH",
                        "leadEmail", contact(),
                        "sponsorName", "Sample Sponsor",
                        "sponsorRole", "Director",
                        "sponsorEmail", sponsor(),
                        "approvalLocalAuthority", "APPROVED",
                        "approvalHealth", "APPROVED",
                        "approvalPolice", "APPROVED"),
                answers(
                        "changeGoal", "PARTNERSHIP",
                        "challenge", LONG,
                        "existingActivity", LONG,
                        "desiredChange", LONG),
                answers("partnersInvolved", List.of("HEALTH", "POLICE")),
                answers("availability", "Every other week.", "digitalOk", "YES"),
                answers("evaluationCommitment", true, "shareLearning", true, "privacyNotice", true));
    }

    /** Names and values in turn; their order is the order in which they are filled in. */
    static Map<String, Object> answers(Object... pairs) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put((String) pairs[i], pairs[i + 1]);
        }
        return answers;
    }

    /** The same with who says it for the partnership. */
    static Map<String, Object> signed(Object... pairs) {
        Map<String, Object> answers = answers(pairs);
        answers.putAll(answers("name", "Sample Chair", "role", "Chair of the partnership"));
        return answers;
    }
}
