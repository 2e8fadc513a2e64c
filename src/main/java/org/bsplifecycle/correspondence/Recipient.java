package org.bsplifecycle.correspondence;

import org.bsplifecycle.bsp.Contact;

/** Somebody who gets a mail: in which role, at which address, under which name (null when nobody told us). */
public record Recipient(String role, String address, String name) {

    /** Somebody of a partnership, in the role that they have in their project. */
    public static Recipient of(Contact person) {
        return PartnershipAddressees.recipient(person);
    }
}
