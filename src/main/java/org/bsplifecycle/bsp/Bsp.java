package org.bsplifecycle.bsp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A Bespoke Support Project as it stands. {@code type}, {@code region}, {@code changeGoal}
 * (the goal as the agreed scope words it), {@code implementationLead} (a user id),
 * {@code deliveryPartner} (a partner's user id) and the later dates are null until they are known; {@code reached} is the phase it stands in, or in which it stopped.
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
        Phase reached,
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

    /** Closed as soon as it has ended, however far it had come. */
    public Phase phase() {
        return isUnderWay() ? reached : Phase.CLOSED;
    }

    /** Whether it ended before it had come through all its phases. */
    public boolean stopped() {
        return !isUnderWay() && reached != Phase.CLOSED;
    }
}
