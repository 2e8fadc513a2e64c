package org.bsplifecycle.bsp;

/** A person to be added to a BSP; the address has already been checked to be one plain address. */
public record NewContact(
        ContactRole role,
        String name,
        String email,
        String jobTitle,
        String organisation,
        String sector,
        String phone) {

    public static NewContact of(ContactRole role, String name, String email) {
        return new NewContact(role, name, email, null, null, null, null);
    }
}
