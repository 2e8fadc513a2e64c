package org.bsplifecycle.prompt;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Pauses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of questions as those see it who remind. Everything is for many at once. */
@Component
class ReminderRows {

    /** Nobody is reminded who is not there any more, or of a question that somebody holds back. */
    private static final String AWAKE = """
            %s and (p.contact_id is null or exists (select 1 from bsp.contact there where there.id = p.contact_id and there.until is null))
            and not exists (select 1 from bsp.mail held where held.reference = p.reference and held.state = 'HELD'
                and held.link_id = p.link_id and held.template = p.kind)""".formatted(Pauses.awake("p.reference"));

    private final JdbcClient db;

    ReminderRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Instant> nextDue() {
        return db.sql("select min(next_reminder_at) from bsp.prompt p where state = 'OPEN' and " + AWAKE)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** Those whose reminder is due, longest due first, and held: nobody answers them until the transaction ends. */
    List<Prompt> holdDue(Instant now, int many) {
        return db.sql("""
                select * from bsp.prompt p where state = 'OPEN' and next_reminder_at <= :now and %s
                order by next_reminder_at, id limit :many for update of p skip locked""".formatted(AWAKE))
                .param("now", Timestamp.from(now))
                .param("many", many)
                .query(Prompt::read)
                .list();
    }

    /** One that is open and may still be reminded of, and whose last mail has left; held, too. */
    Optional<Prompt> holdOne(UUID prompt) {
        return db.sql("""
                select * from bsp.prompt p where id = ? and state = 'OPEN' and next_reminder_at is not null and %s
                  and not exists (select 1 from bsp.mail m where m.reference = p.reference and m.link_id = p.link_id and m.state in ('QUEUED', 'TRANSMITTING'))
                for update of p""".formatted(AWAKE)).param(prompt).query(Prompt::read).optional();
    }

    /**
     * Everything that is open and awake, longest due first. For one BSP: whatever the people who are asked there are asked, in
     * any project.
     */
    List<Prompt> open(Optional<BspReference> only) {
        String theirs = """
                 and lower(c.email) in (select lower(c2.email) from bsp.prompt p2 join bsp.contact c2 on c2.id = p2.contact_id
                    where p2.state = 'OPEN' and p2.reference = :reference)""";
        return db.sql("""
                select p.* from bsp.prompt p join bsp.contact c on c.id = p.contact_id
                where p.state = 'OPEN' and %s%s order by p.next_reminder_at, p.id""".formatted(AWAKE, only.isPresent() ? theirs : ""))
                .param("reference", only.map(BspReference::value).orElse(null))
                .query(Prompt::read)
                .list();
    }

    /** Whatever else these people are asked, in any project; held, too, but for what is being answered right now. */
    List<Prompt> holdOthers(Collection<String> addresses, Collection<UUID> due) {
        return db.sql("""
                select p.* from bsp.prompt p join bsp.contact c on c.id = p.contact_id
                where p.state = 'OPEN' and lower(c.email) = any(:addresses) and not p.id = any(:due) and %s
                order by p.asked_at, p.id for update of p skip locked""".formatted(AWAKE))
                .param("addresses", addresses.toArray(String[]::new))
                .param("due", due.toArray(UUID[]::new))
                .query(Prompt::read)
                .list();
    }

    void keep(Collection<Turn> turns) {
        db.sql("""
                update bsp.prompt p set reminders = reminders + t.mails, reminders_left = t.left_over, next_reminder_at = t.next
                from unnest(:ids, :mails, :left, :next) as t (id, mails, left_over, next) where p.id = t.id""")
                .param("ids", turns.stream().map(Turn::prompt).toArray(UUID[]::new))
                .param(
                        "mails",
                        turns.stream().map(turn -> turn.reminded() ? 1 : 0).toArray(Integer[]::new))
                .param("left", turns.stream().map(turn -> turn.rest().left()).toArray(Integer[]::new))
                .param(
                        "next",
                        turns.stream()
                                .map(turn -> turn.rest().next())
                                .map(next -> next == null ? null : Timestamp.from(next))
                                .toArray(Timestamp[]::new))
                .update();
    }

    /** The mail that reminded of these has not left and never will. */
    void remindAgain(Collection<UUID> links, Instant now) {
        db.sql("""
                update bsp.prompt set next_reminder_at = :now, reminders_left = reminders_left + 1
                where link_id = any(:links) and state = 'OPEN'""")
                .param("now", Timestamp.from(now))
                .param("links", links.toArray(UUID[]::new))
                .update();
    }

    /** From now on a person looks after it. */
    void stop(UUID asking) {
        db.sql("update bsp.prompt set next_reminder_at = null, reminders_left = 0 where asking = ? and state = 'OPEN'")
                .param(asking)
                .update();
    }

    /** What comes of a reminder that was due: written, or put off. */
    record Turn(UUID prompt, boolean reminded, Reminding.Rest rest) {}
}
