package org.bsplifecycle.portfolio.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.Scope;

/**
 * One programme year in numbers, counted from the BSPs that were taken forward. Partnerships that are not tied to a
 * place count as BSPs, but not towards regions and authorities reached (newsletter no. 1, line 41).
 */
record YearReturn(String year, List<Bsp> bsps, List<String> warnings) {

    static YearReturn of(String year, List<Bsp> all, ReportedFigures reported) {
        List<Bsp> counted = all.stream()
                .filter(bsp -> bsp.type() != null)
                .sorted(Comparator.comparing(Bsp::type)
                        .thenComparing(bsp -> bsp.reference().value()))
                .toList();
        YearReturn bare = new YearReturn(year, counted, List.of());
        return new YearReturn(year, counted, Warnings.of(bare, reported));
    }

    int participations() {
        return bsps.stream().mapToInt(bsp -> bsp.authorities().size()).sum();
    }

    /** Each authority once, however many BSPs it takes part in. */
    int authoritiesReached() {
        return (int) placed().stream()
                .flatMap(bsp -> bsp.authorities().stream())
                .distinct()
                .count();
    }

    int regionsReached() {
        return (int) placed().stream()
                .map(Bsp::region)
                .filter(region -> region != null)
                .distinct()
                .count();
    }

    Map<String, Long> byType() {
        return count(bsp -> bsp.type().label());
    }

    Map<String, Long> byRegion() {
        return count(bsp -> bsp.region() == null ? "Not tied to a region" : bsp.region());
    }

    Map<String, Long> byFocus() {
        return count(bsp -> bsp.focus().primary() == null
                ? "Not stated"
                : bsp.focus().primary().label());
    }

    List<Bsp> of(BspType type) {
        return bsps.stream().filter(bsp -> bsp.type() == type).toList();
    }

    private List<Bsp> placed() {
        return bsps.stream()
                .filter(bsp -> bsp.scope() == Scope.LOCAL || bsp.scope() == Scope.REGIONAL)
                .toList();
    }

    private Map<String, Long> count(Function<Bsp, String> by) {
        return bsps.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
