package org.bsplifecycle.taskmail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Addressees;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Staff;
import org.springframework.stereotype.Component;

/** Whoever has a task. Nobody has the role for a BSP as a whole, so mails to it name their reader. */
@Component
class TaskOwners implements Addressees {

    static final String ROLE = "taskOwner";

    private final Staff staff;

    TaskOwners(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Map<String, String> roles() {
        return Map.of(ROLE, "you have tasks in the programme");
    }

    @Override
    public List<Recipient> of(String role, BspReference reference) {
        return List.of();
    }

    /** Nobody where we have no address of them. */
    Optional<Recipient> named(String userId) {
        return staff.find(userId).flatMap(TaskOwners::recipient);
    }

    static Optional<Recipient> recipient(Person person) {
        return Optional.of(person)
                .filter(one -> one.email() != null && !one.email().isBlank())
                .map(one -> new Recipient(ROLE, one.email(), one.name()));
    }
}
