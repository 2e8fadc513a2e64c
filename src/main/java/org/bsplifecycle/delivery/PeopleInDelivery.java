package org.bsplifecycle.delivery;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** What sessions and outcomes say of people. */
@Component
class PeopleInDelivery implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of(
                Place.of(DataKind.RECORD, "Session", "delivery_session").texts("purpose", "notes", "logged_by"),
                Place.of(DataKind.RECORD, "Extension", "delivery_extension").texts("reason", "decided_by"),
                Place.of(DataKind.RECORD, "Outcome of delivery", "delivery_outcome")
                        .texts("outputs", "recorded_by"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "delivery_session.reference",
                "delivery_extension.reference",
                "delivery_outcome.reference",
                "delivery_session.format");
    }
}
