package org.bsplifecycle.eoi;

/** What the check of eligibility asks, as yes and no. */
public record EligibilityFacts(
        boolean withinEngland,
        boolean strategic,
        boolean windowOpen,
        boolean sponsorNamed,
        boolean partnersApproved,
        boolean evaluationAgreed,
        boolean anotherProjectLive) {}
