package org.bsplifecycle.change;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Who asked for a change and why. The details of a new contact stand here until the contact is kept. */
@Component
class PeopleInChanges implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of(Place.of(DataKind.RECORD, "Change of a project", "change_request")
                .texts("asked_by", "decided_by", "note")
                .json("details"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("change_request.reference", "change_request.kind", "change_request.state");
    }
}
