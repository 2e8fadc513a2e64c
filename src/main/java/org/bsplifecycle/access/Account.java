package org.bsplifecycle.access;

import java.util.List;

/** Somebody who can log in: staff or a delivery partner. */
public record Account(String userId, String firstName, String lastName, String email, List<String> groups) {

    Account as(String otherUserId) {
        return new Account(otherUserId, firstName, lastName, email, groups);
    }
}
