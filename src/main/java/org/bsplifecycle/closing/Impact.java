package org.bsplifecycle.closing;

import java.time.Instant;

/** What has lasted. {@code partnerComment} is what the partnership asked to change last; {@code publishedAt} is null until it is public. */
public record Impact(String text, String partnerComment, Instant publishedAt) {}
