package org.bsplifecycle.prompt;

import java.time.Instant;

/**
 * One question that was asked once, and what came of it.
 *
 * @param question the question as its page has it
 * @param answersFor who was to answer: "the partnership", or one partner such as "health"
 * @param state how it ended, in words
 * @param settledAt null while it is open
 * @param answer the answer as the form words it, null without one
 * @param callNote what somebody found out who called, null when nobody did; for staff only
 */
public record PastPrompt(
        String question,
        String answersFor,
        Instant askedAt,
        String state,
        Instant settledAt,
        String answer,
        String callNote) {}
