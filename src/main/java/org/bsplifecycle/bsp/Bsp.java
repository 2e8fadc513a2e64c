package org.bsplifecycle.bsp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A Bespoke Support Project as it stands. {@code type}, {@code region}, {@code changeGoal}
 * (the goal as the agreed scope words it), {@code implementationLead} (a user id),
 * {@code deliveryPartner} (a partner's user id) and the later dates are null until they are known.
 */
public record Bsp(
        BspReference reference,
        String programmeYear,
        String partnership,
        PartnershipType partnershipType,
        Scope scope,
        String area,
        String region,
        List<String> authorities,
        BspType type,
        String typeReason,
        Focus focus,
        String changeGoal,
        Phase phase,
        Status status,
        String implementationLead,
        String deliveryPartner,
        Instant receivedAt,
        Instant acceptedAt,
        Instant initiatedAt,
        LocalDate plannedStart,
        LocalDate plannedEnd,
        LocalDate deliveryStartedOn,
        LocalDate deliveryEndedOn,
        Instant closedAt) {

    public boolean isUnderWay() {
        return status == Status.UNDER_WAY;
    }
}
