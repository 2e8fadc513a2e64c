package org.bsplifecycle.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;

/**
 * One question to one person of a partnership. Where each partner answers for itself, each has one.
 *
 * @param kind the question's stem, {@code agreeScope} for example
 * @param asking all that was asked at once has the same; the process waits for it by this id
 * @param answersFor the role of the person for whose partner it is; null when it is for the partnership as a whole
 * @param contactId who was asked; null when there was nobody to ask
 * @param reminders how many reminders were written
 * @param remindersLeft how many may follow
 * @param nextReminder null when none follows
 * @param settledAt when it ended, null while it is open
 * @param answer the answer's code, null without one
 * @param answeredBy {@link PromptForm#THE_PARTNERSHIP}, or the user id of whoever recorded its answer
 * @param callNote what came of calling the partnership, in the caller's words; null when nobody called
 */
public record Prompt(
        UUID id,
        BspReference reference,
        String kind,
        UUID asking,
        String processInstance,
        ContactRole answersFor,
        UUID contactId,
        UUID linkId,
        PromptState state,
        Instant askedAt,
        LocalDate answerBy,
        int reminders,
        int remindersLeft,
        Instant nextReminder,
        Instant settledAt,
        String answer,
        String answeredBy,
        String callNote) {

    public boolean isOpen() {
        return state == PromptState.OPEN;
    }

    /** The same question to somebody else, from now on. */
    Prompt askedOf(UUID contact, UUID link, Ladder ladder) {
        return new Prompt(
                id,
                reference,
                kind,
                asking,
                processInstance,
                answersFor,
                contact,
                link,
                state,
                ladder.asked(),
                ladder.answerBy(),
                0,
                ladder.reminders(),
                ladder.firstReminder(),
                null,
                null,
                null,
                callNote);
    }

    /** Asked of somebody, with the dates that follow from it. */
    static Prompt asked(
            UUID id,
            BspReference reference,
            String kind,
            UUID asking,
            String processInstance,
            ContactRole answersFor,
            UUID contact,
            UUID link,
            Ladder ladder) {
        return new Prompt(
                id,
                reference,
                kind,
                asking,
                processInstance,
                answersFor,
                contact,
                link,
                PromptState.OPEN,
                ladder.asked(),
                ladder.answerBy(),
                0,
                ladder.reminders(),
                ladder.firstReminder(),
                null,
                null,
                null,
                null);
    }

    /** What will be asked on a day to come. Nothing of it is kept, and its link leads nowhere. */
    static Prompt toBeAsked(BspReference reference, String kind, Contact person, Ladder ladder) {
        UUID nowhere = UUID.randomUUID();
        return asked(nowhere, reference, kind, nowhere, null, null, person.id(), nowhere, ladder);
    }

    /** The same question after its turn. */
    Prompt after(ReminderRows.Turn turn) {
        return new Prompt(
                id,
                reference,
                kind,
                asking,
                processInstance,
                answersFor,
                contactId,
                linkId,
                state,
                askedAt,
                answerBy,
                reminders + (turn.reminded() ? 1 : 0),
                turn.rest().left(),
                turn.rest().next(),
                settledAt,
                answer,
                answeredBy,
                callNote);
    }

    static Prompt read(ResultSet row, int n) throws SQLException {
        String answersFor = row.getString("answers_for");
        return new Prompt(
                row.getObject("id", UUID.class),
                new BspReference(row.getString("reference")),
                row.getString("kind"),
                row.getObject("asking", UUID.class),
                row.getString("process_instance"),
                answersFor == null ? null : ContactRole.valueOf(answersFor),
                row.getObject("contact_id", UUID.class),
                row.getObject("link_id", UUID.class),
                PromptState.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("reminders"),
                row.getInt("reminders_left"),
                instant(row, "next_reminder_at"),
                instant(row, "settled_at"),
                row.getString("answer"),
                row.getString("answered_by"),
                row.getString("call_note"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
