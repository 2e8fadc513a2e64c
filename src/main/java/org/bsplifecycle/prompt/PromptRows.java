package org.bsplifecycle.prompt;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    void add(Prompt prompt, Ladder ladder) {
        db.sql("""
                insert into bsp.prompt (id, reference, kind, process_instance, contact_id, link_id, state, asked_at,
                    answer_by, first_reminder_at, second_reminder_at, next_reminder_at)
                values (:id, :reference, :kind, :instance, :contact, :link, 'OPEN', :asked,
                    :answerBy, :first, :second, :first)""")
                .param("id", prompt.id())
                .param("reference", prompt.reference().value())
                .param("kind", prompt.kind())
                .param("instance", prompt.processInstance())
                .param("contact", prompt.contactId())
                .param("link", prompt.linkId())
                .param("asked", Timestamp.from(prompt.askedAt()))
                .param("answerBy", prompt.answerBy())
                .param("first", Timestamp.from(ladder.firstReminder()))
                .param("second", Timestamp.from(ladder.secondReminder()))
                .update();
    }

    Optional<Prompt> find(UUID id) {
        return db.sql("select * from bsp.prompt where id = ?")
                .param(id)
                .query(Prompt::read)
                .optional();
    }

    /** The same, and nobody else settles it until the transaction ends. */
    Optional<Prompt> hold(UUID id) {
        return db.sql("select * from bsp.prompt where id = ? for update")
                .param(id)
                .query(Prompt::read)
                .optional();
    }

    /** Oldest first. */
    List<Prompt> of(BspReference reference) {
        return db.sql("select * from bsp.prompt where reference = ? order by asked_at, id")
                .param(reference.value())
                .query(Prompt::read)
                .list();
    }

    /** Of all BSPs, by reference, oldest first. */
    List<Prompt> open() {
        return db.sql("select * from bsp.prompt where state = 'OPEN' order by reference, asked_at, id")
                .query(Prompt::read)
                .list();
    }

    void answered(UUID id, String answer, Answerer by) {
        db.sql("""
                update bsp.prompt set state = 'ANSWERED', settled_at = :now, next_reminder_at = null, answer = :answer,
                    answered_by = :who, on_behalf_source = :source, on_behalf_name = :told where id = :id""")
                .param("now", now())
                .param("answer", answer)
                .param("who", by.who())
                .param("source", by.source() == null ? null : by.source().name())
                .param("told", by.toldBy())
                .param("id", id)
                .update();
    }

    void settled(UUID id, PromptState how) {
        db.sql("update bsp.prompt set state = ?, settled_at = ?, next_reminder_at = null where id = ?")
                .params(how.name(), now(), id)
                .update();
    }

    void called(UUID id, String note) {
        db.sql("update bsp.prompt set call_note = :note where id = :id")
                .param("note", note)
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
