package org.bsplifecycle.portfolio.returns;

import java.util.ArrayList;
import java.util.List;
import org.bsplifecycle.bsp.Bsp;

/** What does not fit together in a year's return. A number is never bent, it is doubted. */
final class Warnings {

    private Warnings() {}

    static List<String> of(YearReturn counted, ReportedFigures reported) {
        List<String> warnings = new ArrayList<>();
        reported.find(counted.year(), ReportedFigures.AUTHORITIES_REACHED)
                .filter(figure -> figure.value() != counted.authoritiesReached())
                .ifPresent(figure -> warnings.add("%d local authorities are counted here; %s says %d."
                        .formatted(counted.authoritiesReached(), figure.source(), figure.value())));
        counted.bsps().stream()
                .filter(bsp -> bsp.focus().primary() == null)
                .map(Warnings::noFocus)
                .forEach(warnings::add);
        return List.copyOf(warnings);
    }

    private static String noFocus(Bsp bsp) {
        return "%s (%s) has no focus.".formatted(bsp.reference(), bsp.area());
    }
}
