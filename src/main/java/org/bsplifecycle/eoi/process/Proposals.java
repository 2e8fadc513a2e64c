package org.bsplifecycle.eoi.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bsplifecycle.engine.DecisionTables;
import org.bsplifecycle.eoi.EligibilityFacts;
import org.bsplifecycle.forms.InMarkdown;
import org.springframework.stereotype.Component;

/** What the decision tables propose, with their reasons, in words for the person who decides. */
@Component("eoiProposals")
class Proposals {

    private static final Map<String, String> ELIGIBILITY = Map.of(
            "ELIGIBLE", "**Proposed: take it into a conversation.** Nothing speaks against it.",
            "NEEDS_INFO", "**Proposed: settle this first, in the conversation or by asking.** ",
            "NOT_ELIGIBLE", "**Proposed: not for this programme.** ");
    private static final Map<String, String> TYPES =
            Map.of("STANDARD", "Standard", "COMPLEX", "Complex", "REGIONAL", "Regional");

    private final DecisionTables tables;

    Proposals(DecisionTables tables) {
        this.tables = tables;
    }

    InMarkdown onEligibility(String code, EligibilityFacts facts) {
        String reasons = tables.rows(EoiProcess.ELIGIBILITY_REASONS, EligibilityVariables.of(facts)).stream()
                .filter(row -> code.equals(row.get("verdict")))
                .map(row -> row.get("reason").toString())
                .collect(Collectors.joining(" "));
        return new InMarkdown(ELIGIBILITY.getOrDefault(code, "") + reasons);
    }

    InMarkdown onType(String code, Map<String, Object> asked) {
        List<Map<String, Object>> rows = tables.rows(EoiProcess.CLASSIFY_BSP, asked);
        String reason = rows.isEmpty() ? "" : rows.get(0).get("reason").toString();
        boolean uncertain = !rows.isEmpty() && Boolean.TRUE.equals(rows.get(0).get("manual"));
        return new InMarkdown("**Proposed: %s.** %s%s"
                .formatted(
                        TYPES.getOrDefault(code, "no type"),
                        reason,
                        uncertain ? " The table is not sure: look twice." : ""));
    }
}
