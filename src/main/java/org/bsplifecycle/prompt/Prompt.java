package org.bsplifecycle.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;

/**
 * One question to a partnership, as it was asked once.
 *
 * @param kind the question's stem, {@code agreeScope} for example
 * @param contactId who was asked; null when there was nobody to ask
 * @param settledAt when it ended, null while it is open
 * @param answer the answer's code, null without one
 * @param answeredBy {@link PromptForm#THE_PARTNERSHIP}, or the user id of whoever recorded its answer
 * @param callNote what came of calling the partnership, in the caller's words; null when nobody called
 */
public record Prompt(
        UUID id,
        BspReference reference,
        String kind,
        String processInstance,
        UUID contactId,
        UUID linkId,
        PromptState state,
        Instant askedAt,
        LocalDate answerBy,
        int reminders,
        Instant settledAt,
        String answer,
        String answeredBy,
        String callNote) {

    public boolean isOpen() {
        return state == PromptState.OPEN;
    }

    static Prompt read(ResultSet row, int n) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        return new Prompt(
                row.getObject("id", UUID.class),
                new BspReference(row.getString("reference")),
                row.getString("kind"),
                row.getString("process_instance"),
                row.getObject("contact_id", UUID.class),
                row.getObject("link_id", UUID.class),
                PromptState.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("reminders"),
                settled == null ? null : settled.toInstant(),
                row.getString("answer"),
                row.getString("answered_by"),
                row.getString("call_note"));
    }
}
