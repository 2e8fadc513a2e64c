package org.bsplifecycle.bsp;

import java.time.Instant;

/** One thing that happened to a BSP, in the trade's words; {@code who} is a user's id, or a role such as "the partnership". */
public record TimelineEntry(Instant at, String what, String who) {}
