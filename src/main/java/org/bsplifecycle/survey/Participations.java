package org.bsplifecycle.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked. Knows nothing of ballots. */
@Component
class Participations {

    private final JdbcClient db;

    Participations(JdbcClient db) {
        this.db = db;
    }

    void invite(UUID wave, List<Invited> people) {
        db.sql("""
                insert into bsp.survey_participation (wave, contact, link)
                select ?, asked.contact, asked.link from unnest(?::uuid[], ?::uuid[]) as asked (contact, link)""")
                .params(
                        wave,
                        people.stream().map(person -> person.contact().id()).toArray(UUID[]::new),
                        people.stream().map(Invited::link).toArray(UUID[]::new))
                .update();
        db.sql("update bsp.survey_wave set invited = ? where id = ?")
                .params(people.size(), wave)
                .update();
    }

    Optional<Participation> byLink(UUID link) {
        return db.sql("select * from bsp.survey_participation where link = ?")
                .param(link)
                .query(Participations::read)
                .optional();
    }

    List<Participation> unanswered(UUID wave) {
        return db.sql("select * from bsp.survey_participation where wave = ? and not answered")
                .param(wave)
                .query(Participations::read)
                .list();
    }

    /** The person's links in all waves of the BSP. */
    List<UUID> links(BspReference reference, UUID contact) {
        return db.sql("""
                select p.link from bsp.survey_participation p join bsp.survey_wave w on w.id = p.wave
                where w.reference = ? and p.contact = ?""").params(reference.value(), contact).query(UUID.class).list();
    }

    /** Those of these links whose question is settled: answered, or the wave is over. */
    List<UUID> settled(Collection<UUID> links) {
        return db.sql("""
                select p.link from bsp.survey_participation p join bsp.survey_wave w on w.id = p.wave
                where p.link = any(?) and (p.answered or w.closed_at is not null)""").param(links.toArray(UUID[]::new)).query(UUID.class).list();
    }

    /** Whether somebody with this address is asked in the wave. */
    boolean isAsked(UUID wave, String address) {
        return db.sql("""
                select exists (select 1 from bsp.survey_participation p join bsp.contact c on c.id = p.contact
                where p.wave = ? and lower(c.email) = ? and c.until is null)""").params(wave, address).query(Boolean.class).single();
    }

    void handOver(Participation part, UUID contact, UUID link) {
        db.sql("update bsp.survey_participation set contact = ?, link = ? where wave = ? and contact = ?")
                .params(contact, link, part.wave(), part.contact())
                .update();
    }

    /** Somebody who has not answered is no longer asked. */
    void withdraw(Participation part) {
        db.sql("delete from bsp.survey_participation where wave = ? and contact = ? and not answered")
                .params(part.wave(), part.contact())
                .update();
        db.sql("update bsp.survey_wave set invited = invited - 1 where id = ?")
                .param(part.wave())
                .update();
    }

    /**
     * Writes the rows of the whole wave again, not one: PostgreSQL keeps with each row which transaction wrote it, and the
     * ballot is written in the same one. So the rows have that in common with one another, and with nobody's ballot.
     */
    void answered(Participation who) {
        db.sql("update bsp.survey_participation set answered = answered or contact = ? where wave = ?")
                .params(who.contact(), who.wave())
                .update();
        db.sql("update bsp.survey_wave set answered = answered + 1 where id = ?")
                .param(who.wave())
                .update();
    }

    private static Participation read(ResultSet row, int n) throws SQLException {
        return new Participation(
                row.getObject("wave", UUID.class),
                row.getObject("contact", UUID.class),
                row.getObject("link", UUID.class),
                row.getBoolean("answered"));
    }
}
