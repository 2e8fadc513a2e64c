package org.bsplifecycle.lifecycle;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Why a project ended early, and who said so. */
@Component
class PeopleInEarlyEnds implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of(Place.of(DataKind.RECORD, "Early end", "early_end").texts("reason", "who"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("early_end.reference", "early_end.how");
    }
}
