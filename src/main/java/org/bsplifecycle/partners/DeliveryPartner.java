package org.bsplifecycle.partners;

import java.util.List;

/**
 * A delivery partner.
 *
 * @param userId the id it logs in with
 * @param kind INDIVIDUAL, LOCAL_AUTHORITY, CHARITY, ACADEMIC or INDEPENDENT
 * @param expertise change goals ({@code DATA}) and topics in plain words ("transitional safeguarding")
 * @param regions the regions it works in; empty means everywhere
 * @param conflicts the authorities whose BSPs it must not take
 * @param maxConcurrent how many BSPs it carries at the same time
 */
public record DeliveryPartner(
        String userId,
        String name,
        String kind,
        String email,
        List<String> expertise,
        List<String> regions,
        List<String> conflicts,
        int maxConcurrent,
        boolean active) {}
