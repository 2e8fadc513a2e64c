package org.bsplifecycle.appointment;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Where people meet. */
@Component
class PeopleInAppointments implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of(Place.of(DataKind.RECORD, "Meeting", "appointment").texts("place"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("appointment.reference", "appointment.kind", "appointment.people");
    }
}
