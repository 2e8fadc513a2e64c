package org.bsplifecycle.bsp;

import java.util.List;

/** What is known of a BSP when its expression of interest arrives. {@code region} is null for national networks. */
public record NewBsp(
        String programmeYear,
        String partnership,
        PartnershipType partnershipType,
        Scope scope,
        String area,
        String region,
        List<String> authorities,
        Focus focus) {}
