package org.bsplifecycle.portfolio;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Printed figures name nobody. */
@Component
class NobodyInFigures implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("reported_figure.programme_year", "reported_figure.figure", "reported_figure.source");
    }
}
