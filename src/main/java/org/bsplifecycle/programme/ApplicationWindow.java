package org.bsplifecycle.programme;

import java.time.Instant;
import java.time.LocalDate;

/** A time in which expressions of interest are welcome, up to and including its deadline. {@code deliveryFrom} may be null. */
public record ApplicationWindow(
        int number, String title, String mode, Instant opens, Instant deadline, LocalDate deliveryFrom) {

    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && !now.isAfter(deadline);
    }

    boolean overlaps(ApplicationWindow other) {
        return !opens.isAfter(other.deadline) && !other.opens.isAfter(deadline);
    }
}
