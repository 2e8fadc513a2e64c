package org.bsplifecycle.bsp;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bsplifecycle.personaldata.Known;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leaves of a contact the role and the dates, which counts and the record of what was asked need, and nothing that says who
 * it was. Each method joins the caller's transaction.
 */
@Component
class ErasingContacts {

    private static final String NOBODY = """
            update bsp.contact set name = :name, job_title = null, organisation = null, sector = null, phone = null,
                email = :stand, until =\s""";

    private final JdbcClient db;
    private final Clock clock;
    private final Bsps bsps;
    private final ApplicationEventPublisher events;

    ErasingContacts(JdbcClient db, Clock clock, Bsps bsps, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.bsps = bsps;
        this.events = events;
    }

    /**
     * Whoever a running project cannot do without keeps the role without a name, until somebody finds another person;
     * {@link ContactErased} asks for that. All others leave.
     */
    void erase(Whom whom) {
        Set<BspReference> sought = new LinkedHashSet<>();
        for (Known known : whom.known()) {
            BspReference reference = new BspReference(known.reference());
            boolean needed = isNeeded(known.id()) && bsps.get(reference).isUnderWay();
            db.sql(NOBODY + (needed ? "until" : "coalesce(until, :now)") + " where id = :id")
                    .param("name", Whom.NAME)
                    .param("stand", whom.stand())
                    .param("id", known.id())
                    .params(java.util.Map.of("now", now()))
                    .update();
            if (needed) {
                sought.add(reference);
            }
        }
        sought.forEach(reference -> events.publishEvent(new ContactErased(reference, whom.stand())));
    }

    private boolean isNeeded(UUID id) {
        return db.sql("select until is null and role <> ? from bsp.contact where id = ?")
                .params(ContactRole.PARTICIPANT.name(), id)
                .query(Boolean.class)
                .single();
    }

    void forget(String reference) {
        List<UUID> people = db.sql("select id from bsp.contact where reference = ?")
                .param(reference)
                .query(UUID.class)
                .list();
        people.forEach(id -> db.sql(NOBODY + "coalesce(until, :now) where id = :id")
                .param("name", Whom.NAME)
                .param("stand", Whom.nobodys(id))
                .param("now", now())
                .param("id", id)
                .update());
        db.sql("update bsp.bsp set people_erased_at = ? where reference = ?")
                .params(Arrays.asList(now(), reference))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
