package org.bsplifecycle.bsp;

import java.util.Locale;
import java.util.UUID;

/**
 * A person of the partnership in one role of one BSP. {@code jobTitle}, {@code organisation},
 * {@code sector} and {@code phone} may be null.
 */
public record Contact(
        UUID id,
        ContactRole role,
        String name,
        String email,
        String jobTitle,
        String organisation,
        String sector,
        String phone,
        boolean declinesSurveys) {

    /** The address by which two records are known to be one person's. */
    public String address() {
        return email.toLowerCase(Locale.ROOT);
    }
}
