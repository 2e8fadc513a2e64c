package org.bsplifecycle.correspondence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One mail as it stands in the record.
 *
 * @param number in the order in which they were written
 * @param reference null while there was no BSP yet
 * @param body the text with its footer, without the personal link
 * @param moreLinks the further links of a mail that lists several things
 * @param urgent whether it may go out at any hour
 * @param unsubscribe whether its recipient can decline more like it
 * @param calendar an entry for the recipient's calendar as iCalendar has it, null for most mails
 * @param reply what the relay said last, or why a mail was not sent; null while there is nothing to say
 */
public record MailEntry(
        UUID id,
        long number,
        String reference,
        String template,
        String templateVersion,
        String role,
        String address,
        String subject,
        String body,
        UUID linkId,
        List<UUID> moreLinks,
        String messageId,
        MailState state,
        int attempts,
        Instant refusedSince,
        String reply,
        boolean urgent,
        boolean unsubscribe,
        String calendar,
        Instant createdAt,
        Instant finishedAt) {

    /** What a skipped mail says in place of a relay. */
    static final String SKIPPED = "Somebody decided that it is not sent.";

    /** Whether it reminded somebody of this link's question. */
    public boolean reminded(UUID link) {
        return template.startsWith("remind")
                && (link.equals(linkId) || moreLinks.contains(link))
                && state != MailState.DROPPED
                && state != MailState.HELD;
    }

    /** Its state in the words of the pages. */
    public String stateInWords() {
        if (state == MailState.CAPTURED && reply != null) {
            return "Not sent";
        }
        if (state == MailState.DROPPED && SKIPPED.equals(reply)) {
            return "Skipped";
        }
        return state == MailState.QUEUED && attempts > 0 ? "Trying again" : state.label();
    }

    public String roleInWords() {
        return Recipients.inWords(role);
    }

    static MailEntry read(ResultSet row, int n) throws SQLException {
        return new MailEntry(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("reference"),
                row.getString("template"),
                row.getString("template_version"),
                row.getString("role"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("link_id", UUID.class),
                links(row),
                row.getString("message_id"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "refused_since"),
                row.getString("relay_reply"),
                row.getBoolean("urgent"),
                row.getBoolean("unsubscribe"),
                row.getString("calendar"),
                instant(row, "created_at"),
                instant(row, "finished_at"));
    }

    static List<UUID> links(ResultSet row) throws SQLException {
        Array more = row.getArray("more_links");
        return more == null ? List.of() : List.of((UUID[]) more.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
