package org.bsplifecycle.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bsplifecycle.partners.DeliveryPartner;

/** What speaks for and against one partner. */
record Score(DeliveryPartner partner, int points, boolean ruledOut, String reasons) {

    static final Comparator<Score> BEST_FIRST = Comparator.comparing(Score::ruledOut)
            .thenComparing(Score::points, Comparator.reverseOrder())
            .thenComparing(score -> score.partner().name());

    /** @param rows the rows of {@code matchDeliveryPartner} that apply to the partner */
    static Score of(DeliveryPartner partner, List<Map<String, Object>> rows) {
        return new Score(
                partner,
                rows.stream()
                        .mapToInt(row -> ((Number) row.get("points")).intValue())
                        .sum(),
                rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("ruledOut"))),
                rows.isEmpty()
                        ? "Nothing speaks for or against."
                        : rows.stream()
                                .map(row -> String.valueOf(row.get("reason")))
                                .collect(Collectors.joining(" ")));
    }
}
