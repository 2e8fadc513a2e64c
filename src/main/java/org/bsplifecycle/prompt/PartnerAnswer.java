package org.bsplifecycle.prompt;

import java.time.Instant;

/**
 * What one of several partners has answered; never why.
 *
 * @param partner "Health"
 * @param answer as the form words it; null while it is missing
 * @param at null while it is missing
 * @param asked whether this is the partner whose page it is
 */
public record PartnerAnswer(String partner, String answer, Instant at, boolean asked) {}
