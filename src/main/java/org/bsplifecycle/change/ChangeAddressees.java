package org.bsplifecycle.change;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Addressees;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.Staff;
import org.springframework.stereotype.Component;

/** Whoever asked for the change that was settled last. */
@Component
class ChangeAddressees implements Addressees {

    private static final String ROLE = "changeAsker";

    private final ChangeRequests requests;
    private final Staff staff;

    ChangeAddressees(ChangeRequests requests, Staff staff) {
        this.requests = requests;
        this.staff = staff;
    }

    @Override
    public Map<String, String> roles() {
        return Map.of(ROLE, "you asked for this change");
    }

    @Override
    public List<Recipient> of(String role, BspReference reference) {
        return requests
                .lastSettled(reference)
                .flatMap(request -> staff.find(request.askedBy()))
                .filter(person -> person.email() != null && !person.email().isBlank())
                .map(person -> new Recipient(ROLE, person.email(), person.name()))
                .stream()
                .toList();
    }
}
