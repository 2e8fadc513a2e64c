package org.bsplifecycle.prompt;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;

/** The table of questions. */
@Component
class PromptRows {

    private final JdbcClient db;
    private final Clock clock;

    PromptRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Prompt prompt) {
        db.sql("""
                insert into bsp.prompt (id, reference, kind, asking, process_instance, answers_for, contact_id, link_id,
                    state, asked_at, answer_by, reminders_left, next_reminder_at)
                values (:id, :reference, :kind, :asking, :instance, :answersFor, :contact, :link,
                    'OPEN', :asked, :answerBy, :left, cast(:next as timestamptz))""")
                .param("id", prompt.id())
                .param("reference", prompt.reference().value())
                .param("kind", prompt.kind())
                .param("asking", prompt.asking())
                .param("instance", prompt.processInstance())
                .param(
                        "answersFor",
                        prompt.answersFor() == null ? null : prompt.answersFor().name())
                .param("contact", prompt.contactId())
                .param("link", prompt.linkId())
                .param("asked", Timestamp.from(prompt.askedAt()))
                .param("answerBy", prompt.answerBy())
                .param("left", prompt.remindersLeft())
                .param("next", timestamp(prompt.nextReminder()))
                .update();
    }

    Optional<Prompt> find(UUID id) {
        return where("id = ?", id).optional();
    }

    /** All that this process ever asked, and nobody else settles any of it until the transaction ends. Oldest first. */
    List<Prompt> hold(String processInstance) {
        return where("process_instance = ? order by asked_at, id for update", processInstance)
                .list();
    }

    /** All that this process ever asked, oldest first. */
    List<Prompt> ofProcess(String processInstance) {
        return where("process_instance = ? order by asked_at, id", processInstance)
                .list();
    }

    /** What was asked at once. */
    List<Prompt> ofAsking(UUID asking) {
        return where("asking = ? order by asked_at, id", asking).list();
    }

    /** Oldest first. */
    List<Prompt> of(BspReference reference) {
        return where("reference = ? order by asked_at, id", reference.value()).list();
    }

    /** Of all BSPs, by reference, oldest first. */
    List<Prompt> open() {
        return where("state = 'OPEN' order by reference, asked_at, id").list();
    }

    /** What this person is asked; nobody else settles it until the transaction ends. */
    List<Prompt> holdOpen(UUID contact) {
        return where("contact_id = ? and state = 'OPEN' order by id for update", contact)
                .list();
    }

    private MappedQuerySpec<Prompt> where(String condition, Object... values) {
        return db.sql("select * from bsp.prompt where " + condition)
                .params(values)
                .query(Prompt::read);
    }

    void answered(UUID id, String answer, Answerer by) {
        db.sql("""
                update bsp.prompt set answer = :answer, answered_by = :who, on_behalf_source = :source,
                    on_behalf_name = :told where id = :id""")
                .param("answer", answer)
                .param("who", by.who())
                .param("source", by.source() == null ? null : by.source().name())
                .param("told", by.toldBy())
                .param("id", id)
                .update();
    }

    void settled(UUID id, PromptState how) {
        db.sql("""
                update bsp.prompt set state = ?, settled_at = ?, next_reminder_at = null, reminders_left = 0 where id = ?""").params(how.name(), Timestamp.from(clock.instant()), id).update();
    }

    /** The question is somebody else's now, as if it had just been asked. */
    void handOver(Prompt prompt) {
        db.sql("""
                update bsp.prompt set contact_id = :contact, link_id = :link, asked_at = :asked, answer_by = :answerBy,
                    reminders = 0, reminders_left = :left, next_reminder_at = cast(:next as timestamptz) where id = :id""")
                .param("contact", prompt.contactId())
                .param("link", prompt.linkId())
                .param("asked", Timestamp.from(prompt.askedAt()))
                .param("answerBy", prompt.answerBy())
                .param("left", prompt.remindersLeft())
                .param("next", timestamp(prompt.nextReminder()))
                .param("id", prompt.id())
                .update();
    }

    void called(UUID asking, String note) {
        db.sql("update bsp.prompt set call_note = :note where asking = :asking and state = 'OPEN'")
                .param("note", note)
                .param("asking", asking)
                .update();
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
