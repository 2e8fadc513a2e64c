package org.bsplifecycle.programme;

import java.time.LocalDate;

/** A local authority of England with children's services. {@code from} and {@code until} are null where nothing changed since 2012. */
public record LocalAuthority(String region, String name, LocalDate from, LocalDate until) {

    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
