package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts mails into the outbox and finds them again. */
@Component
class MailRows {

    private static final String ADD = """
            insert into bsp.mail (id, reference, template, template_version, role, address, occurrence, subject,
                body, link_id, more_links, message_id, state, relay_reply, urgent, unsubscribe, calendar,
                next_attempt_at, created_at, finished_at)
            values (:id, :reference, :template, :version, :role, :address, :occurrence, :subject,
                :body, :link, cast(:more as uuid[]), :messageId, :state, :reply, :urgent, :unsubscribe, :calendar,
                :now, :now, :finished)
            on conflict do nothing""";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    MailRows(JdbcClient db, NamedParameterJdbcTemplate batches, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.clock = clock;
    }

    /** Adds mails in one go and says which are new; the same mail to the same person on the same occasion stays one. */
    List<MailDraft> add(List<MailDraft> mails) {
        Timestamp now = Timestamp.from(clock.instant());
        int[] added = batches.batchUpdate(
                ADD, mails.stream().map(mail -> values(mail, now)).toArray(SqlParameterSource[]::new));
        return IntStream.range(0, added.length)
                .filter(i -> added[i] != 0)
                .mapToObj(mails::get)
                .toList();
    }

    private static SqlParameterSource values(MailDraft mail, Timestamp now) {
        return new MapSqlParameterSource()
                .addValue("id", mail.id())
                .addValue("reference", mail.reference())
                .addValue("template", mail.template())
                .addValue("version", mail.templateVersion())
                .addValue("role", mail.recipient().role())
                .addValue("address", mail.recipient().address())
                .addValue("occurrence", mail.occurrence())
                .addValue("subject", mail.subject())
                .addValue("body", mail.body())
                .addValue("link", mail.linkId(), Types.OTHER)
                .addValue(
                        "more",
                        mail.moreLinks().isEmpty() ? null : mail.moreLinks().toArray(UUID[]::new))
                .addValue("messageId", mail.messageId())
                .addValue("state", mail.state().name())
                .addValue("reply", mail.reply())
                .addValue("urgent", mail.urgent())
                .addValue("unsubscribe", mail.unsubscribe())
                .addValue("calendar", mail.calendar())
                .addValue("now", now)
                .addValue("finished", mail.state().isWaiting() ? null : now);
    }

    Optional<MailEntry> find(UUID id) {
        return db.sql("select * from bsp.mail where id = ?")
                .param(id)
                .query(MailEntry::read)
                .optional();
    }

    /** What was said about a BSP, or about none, on which occasion. */
    record Occasion(BspReference reference, String occurrence) {

        String of() {
            return reference == null ? "" : reference.value();
        }
    }

    /** The keys, as {@link MailToCome#key} has them, of all mails of these occasions. */
    Set<UUID> written(Collection<Occasion> occasions) {
        Set<UUID> keys = new HashSet<>();
        db.sql("""
                select mail.role, mail.address, mail.occurrence from bsp.mail mail
                join unnest(?::text[], ?::text[]) as one (reference, occurrence)
                  on coalesce(mail.reference, '') = one.reference and mail.occurrence = one.occurrence""")
                .params(
                        occasions.stream().map(Occasion::of).toArray(String[]::new),
                        occasions.stream().map(Occasion::occurrence).toArray(String[]::new))
                .query(row -> {
                    keys.add(MailToCome.key(
                            new Recipient(row.getString("role"), row.getString("address"), null),
                            row.getString("occurrence")));
                });
        return keys;
    }

    /** Whether a mail with this link waits to leave. */
    boolean waits(UUID linkId) {
        return db.sql("select exists (select 1 from bsp.mail where link_id = ? and state = 'QUEUED')")
                .param(linkId)
                .query(Boolean.class)
                .single();
    }

    /** Ends the way of mails with this link that have not left; says which other links stood in them. */
    Set<UUID> drop(UUID linkId, String why) {
        Set<UUID> others = new HashSet<>();
        db.sql("""
                update bsp.mail set state = 'DROPPED', relay_reply = :why, finished_at = :now
                where state in ('QUEUED', 'HELD') and (link_id = :link or :link = any(more_links))
                returning link_id, more_links""")
                .param("why", why)
                .param("now", Timestamp.from(clock.instant()))
                .param("link", linkId)
                .query(row -> {
                    others.add(row.getObject("link_id", UUID.class));
                    others.addAll(MailEntry.links(row));
                });
        others.remove(linkId);
        return others;
    }

    /** Ends the way of reminders about a BSP that have not left; says which links of others stood in them. */
    Set<UUID> dropReminders(String reference, String why) {
        Set<UUID> others = new HashSet<>();
        db.sql("""
                update bsp.mail set state = 'DROPPED', relay_reply = :why, finished_at = :now
                where reference = :reference and state in ('QUEUED', 'HELD') and template like 'remind%' returning more_links""")
                .param("why", why)
                .param("now", Timestamp.from(clock.instant()))
                .param("reference", reference)
                .query(row -> {
                    others.addAll(MailEntry.links(row));
                });
        return others;
    }

    /** Whether the mail was UNCLEAR until now. */
    boolean settle(UUID id, MailState state, String reply) {
        Timestamp now = Timestamp.from(clock.instant());
        return db.sql("""
                update bsp.mail set state = :state, relay_reply = :reply, lease_owner = null, lease_until = null,
                    next_attempt_at = :now, finished_at = case when :state = 'QUEUED' then null else cast(:now as timestamptz) end
                where id = :id and state = 'UNCLEAR'""")
                        .param("state", state.name())
                        .param("reply", reply)
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }
}
