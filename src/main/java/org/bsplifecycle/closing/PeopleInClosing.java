package org.bsplifecycle.closing;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Who agreed what has lasted, and whom it may name. */
@Component
class PeopleInClosing implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of(
                Place.of(DataKind.RECORD, "Impact", "impact").names("agreed_by").texts("text", "partner_comment"),
                Place.of(DataKind.RECORD, "Lessons", "lessons").texts("text"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("impact.reference", "lessons.reference");
    }
}
