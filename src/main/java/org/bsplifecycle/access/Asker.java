package org.bsplifecycle.access;

import java.util.Arrays;
import java.util.Optional;
import org.bsplifecycle.engine.Groups;

/** Somebody who asks for something: a column of {@code docs/access.md}. */
enum Asker {
    ANONYMOUS("Not logged in", null),
    LINK_HOLDER("Holder of its link", null),
    PARTNER_OF_IT("Delivery partner, own project", Groups.DELIVERY_PARTNERS),
    ANOTHER_PARTNER("Delivery partner, another's project", null),
    EVIDENCE_TEAM(Groups.EVIDENCE_TEAM),
    IMPLEMENTATION_LEADS(Groups.IMPLEMENTATION_LEADS),
    HEADS_OF_DELIVERY(Groups.HEADS_OF_DELIVERY),
    PARTNERSHIP_MANAGERS(Groups.PARTNERSHIP_MANAGERS),
    PROGRAMME_ADMINS(Groups.PROGRAMME_ADMINS),
    MANAGERS(Groups.MANAGERS),
    ADMINISTRATORS(Groups.ADMINISTRATORS);

    private final String title;
    private final String group;

    Asker(String group) {
        this(Groups.names().get(group), group);
    }

    Asker(String title, String group) {
        this.title = title;
        this.group = group;
    }

    String title() {
        return title;
    }

    /** The group whose rights this column gives. Another's partner is in the same group as a project's own. */
    Optional<String> group() {
        return Optional.ofNullable(group);
    }

    static Optional<Asker> of(String title) {
        return Arrays.stream(values()).filter(one -> one.title.equals(title)).findFirst();
    }
}
