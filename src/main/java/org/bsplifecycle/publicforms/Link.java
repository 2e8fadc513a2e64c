package org.bsplifecycle.publicforms;

import java.time.Instant;
import java.util.UUID;

/** A personal link that still works: who follows it may do one thing for one subject, and nothing else. */
public record Link(UUID id, LinkPurpose purpose, String subject, Instant expiresAt) {}
