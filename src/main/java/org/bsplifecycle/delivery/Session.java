package org.bsplifecycle.delivery;

import java.time.Instant;
import java.time.LocalDate;

/** A session as its delivery partner logged it. {@code notes} may be null; {@code loggedBy} is a user id. */
public record Session(
        LocalDate heldOn,
        SessionFormat format,
        String purpose,
        int attended,
        String notes,
        String loggedBy,
        Instant loggedAt) {}
