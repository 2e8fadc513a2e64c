package org.bsplifecycle.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;

/**
 * Something that we wait for from a partnership. Staff can answer for it at {@code /staff/prompts/<id>/answer}.
 *
 * @param linkId the link that its mails carry
 * @param kind the question's stem
 * @param question the question as its page has it: "Agree the scope of your project"
 * @param answersFor who answers, as it reads in a sentence: "the partnership", or one partner such as "health"
 * @param reminders how many reminders have gone out
 */
public record OpenPrompt(
        UUID id,
        UUID linkId,
        BspReference reference,
        String kind,
        String question,
        Instant askedAt,
        String answersFor,
        LocalDate answerBy,
        int reminders) {}
