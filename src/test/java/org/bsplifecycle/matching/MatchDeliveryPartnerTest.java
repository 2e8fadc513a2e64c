package org.bsplifecycle.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchDeliveryPartnerTest {

    private static final Decision MATCH = Decision.in("matching/matchDeliveryPartner.dmn", "matchDeliveryPartner");

    @Test
    void aFreePartnerWhoKnowsNothingOfItGetsNoPointsAndNoReasons() {
        assertThat(MATCH.rows(free())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} points, {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    goalMatches     | 5 | Knows this change goal.
                    topicMatches    | 3 | Has worked on this topic.
                    priorityMatches | 3 | Knows this priority of the programme.
                    regionMatches   | 1 | Works in this region.
                    """)
    void whatThePartnerKnowsCounts(String fact, int points, String reason) {
        assertThat(MATCH.rows(with(fact, true))).containsExactly(row(points, false, reason));
    }

    @ParameterizedTest(name = "{0} projects under way: {1} points")
    @CsvSource({"1, -2", "2, -4", "3, -4", "9, -4"})
    void projectsUnderWayCostTwoPointsEachAndNeverMoreThanFour(int carried, int points) {
        assertThat(MATCH.rows(with("activeAssignments", carried)))
                .containsExactly(row(points, false, "Projects under way: " + carried + "."));
    }

    @Test
    void whoKnowsTheGoalStaysAheadOfAStrangerHoweverBusy() {
        Map<String, Object> facts = with("goalMatches", true);
        facts.put("activeAssignments", 9);

        assertThat(MATCH.rows(facts).stream()
                        .mapToInt(row -> (int) row.get("points"))
                        .sum())
                .isPositive();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    atCapacity | true  | Carries as many projects as it can.
                    conflict   | true  | Must stay out of one of these areas.
                    available  | false | Not available now.
                    """)
    void someThingsRuleAPartnerOut(String fact, boolean value, String reason) {
        assertThat(MATCH.rows(with(fact, value))).containsExactly(row(0, true, reason));
    }

    @Test
    void reasonsForAndAgainstStandSideBySide() {
        Map<String, Object> facts = with("goalMatches", true);
        facts.put("regionMatches", true);
        facts.put("activeAssignments", 1);
        facts.put("conflict", true);

        List<Map<String, Object>> rows = MATCH.rows(facts);

        assertThat(rows.stream().mapToInt(row -> (int) row.get("points")).sum()).isEqualTo(4);
        assertThat(rows).extracting(row -> row.get("ruledOut")).containsExactly(false, false, false, true);
    }

    private static Map<String, Object> row(int points, boolean ruledOut, String reason) {
        return Map.of("points", points, "ruledOut", ruledOut, "reason", reason);
    }

    private static Map<String, Object> with(String fact, Object value) {
        Map<String, Object> facts = free();
        facts.put(fact, value);
        return facts;
    }

    private static Map<String, Object> free() {
        return new HashMap<>(Map.of(
                "goalMatches", false,
                "topicMatches", false,
                "priorityMatches", false,
                "regionMatches", false,
                "activeAssignments", 0,
                "atCapacity", false,
                "conflict", false,
                "available", true));
    }
}
