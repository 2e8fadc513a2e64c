package org.bsplifecycle.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bsplifecycle.engine.Groups;

/** The groups by what they may see. */
final class Roles {

    /** Whose rights are listed one by one: all staff but the administrators, who have every right. */
    static final List<String> COLLEAGUES = List.of(
            Groups.PROGRAMME_ADMINS,
            Groups.PARTNERSHIP_MANAGERS,
            Groups.HEADS_OF_DELIVERY,
            Groups.IMPLEMENTATION_LEADS,
            Groups.EVIDENCE_TEAM,
            Groups.MANAGERS);

    private Roles() {}

    /** Everybody with an account but the delivery partners. */
    static String[] staff() {
        return Stream.concat(COLLEAGUES.stream(), Stream.of(Groups.ADMINISTRATORS))
                .toArray(String[]::new);
    }

    static boolean isStaff(Collection<String> groups) {
        return Stream.of(staff()).anyMatch(groups::contains);
    }
}
