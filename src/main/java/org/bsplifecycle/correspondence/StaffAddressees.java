package org.bsplifecycle.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Staff;
import org.springframework.stereotype.Component;

/** The programme's own people: the lead of a BSP, and everybody in a group. Those without an address get no mail. */
@Component
class StaffAddressees implements Addressees {

    private static final String LEAD = "implementationLead";

    private final Bsps bsps;
    private final Staff staff;

    StaffAddressees(Bsps bsps, Staff staff) {
        this.bsps = bsps;
        this.staff = staff;
    }

    @Override
    public Map<String, String> roles() {
        Map<String, String> roles = new HashMap<>();
        Groups.names()
                .forEach((id, name) -> roles.put(id, "you are one of the programme's " + name.toLowerCase(Locale.UK)));
        roles.put(LEAD, "you lead this project for the programme");
        return roles;
    }

    @Override
    public List<Recipient> of(String role, BspReference reference) {
        return people(role, reference)
                .filter(person -> person.email() != null && !person.email().isBlank())
                .map(person -> new Recipient(role, person.email(), person.name()))
                .toList();
    }

    private Stream<Person> people(String role, BspReference reference) {
        if (!role.equals(LEAD)) {
            return staff.in(role).stream();
        }
        String lead = bsps.get(reference).implementationLead();
        return lead == null ? Stream.empty() : staff.find(lead).stream();
    }
}
