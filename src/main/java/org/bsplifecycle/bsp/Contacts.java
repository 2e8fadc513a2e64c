package org.bsplifecycle.bsp;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the partnerships. One of the few places that hold personal data. */
@Component
public class Contacts {

    private static final String COLUMNS =
            "id, role, name, email, job_title, organisation, sector, phone, no_surveys_since";

    private final JdbcClient db;
    private final Clock clock;

    private final ApplicationEventPublisher events;

    Contacts(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** Adds a person; somebody with the same address in the same role is kept as is. Who declined surveys still does. */
    public void add(BspReference reference, NewContact person) {
        db.sql("""
                insert into bsp.contact (id, reference, role, name, email, job_title, organisation, sector, phone, since,
                    no_surveys_since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    (select max(no_surveys_since) from bsp.contact where reference = ? and lower(email) = lower(?)))
                on conflict do nothing""")
                .params(
                        UUID.randomUUID(),
                        reference.value(),
                        person.role().name(),
                        person.name(),
                        person.email(),
                        person.jobTitle(),
                        person.organisation(),
                        person.sector(),
                        person.phone(),
                        Timestamp.from(clock.instant()),
                        reference.value(),
                        person.email())
                .update();
    }

    /** From now on nobody with this person's address is asked in surveys of this BSP. False when that was so already. */
    public boolean declineSurveys(BspReference reference, UUID id) {
        return db.sql("""
                update bsp.contact set no_surveys_since = ? where reference = ? and no_surveys_since is null
                    and lower(email) = (select lower(email) from bsp.contact where id = ?)""")
                        .params(Timestamp.from(clock.instant()), reference.value(), id)
                        .update()
                > 0;
    }

    /**
     * Ends whoever holds the role now and puts the new person in their place. {@link ContactReplaced} tells whoever waits
     * for an answer, in the same transaction.
     */
    @Transactional
    public void replace(BspReference reference, NewContact person) {
        List<UUID> former =
                of(reference, person.role()).stream().map(Contact::id).toList();
        former.forEach(id -> end(reference, id));
        add(reference, person);
        tellReplaced(reference, former, person);
    }

    /** As {@link #replace(BspReference, NewContact)} for one person of many in a role, a participant for example. */
    @Transactional
    public void replace(BspReference reference, UUID former, NewContact person) {
        end(reference, former);
        add(reference, person);
        tellReplaced(reference, List.of(former), person);
    }

    private void tellReplaced(BspReference reference, List<UUID> former, NewContact person) {
        of(reference, person.role()).stream()
                .filter(contact -> contact.email().equalsIgnoreCase(person.email()))
                .findFirst()
                .ifPresent(now ->
                        former.forEach(formerly -> events.publishEvent(new ContactReplaced(reference, formerly, now))));
    }

    /** Somebody is no longer concerned; who is not of this BSP stays. */
    public void end(BspReference reference, UUID id) {
        db.sql("update bsp.contact set until = ? where reference = ? and id = ? and until is null")
                .params(Timestamp.from(clock.instant()), reference.value(), id)
                .update();
    }

    /** Everybody who is concerned now, in the order of roles and names. */
    public List<Contact> of(BspReference reference) {
        return db
                .sql("select " + COLUMNS + " from bsp.contact where reference = ? and until is null order by name")
                .param(reference.value())
                .query(Contacts::contact)
                .list()
                .stream()
                .sorted(Comparator.comparing(Contact::role))
                .toList();
    }

    public List<Contact> of(BspReference reference, ContactRole role) {
        return of(reference).stream().filter(c -> c.role() == role).toList();
    }

    /** How many there have been, those who have left included. */
    public long ever(BspReference reference) {
        return db.sql("select count(*) from bsp.contact where reference = ?")
                .param(reference.value())
                .query(Long.class)
                .single();
    }

    public Optional<Contact> find(UUID id) {
        return db.sql("select " + COLUMNS + " from bsp.contact where id = ?")
                .param(id)
                .query(Contacts::contact)
                .optional();
    }

    /** Those of them that there are, by id. */
    public Map<UUID, Contact> find(Collection<UUID> ids) {
        Map<UUID, Contact> found = new HashMap<>();
        db.sql("select " + COLUMNS + " from bsp.contact where id = any(?)")
                .param(ids.stream().filter(Objects::nonNull).toArray(UUID[]::new))
                .query(Contacts::contact)
                .list()
                .forEach(contact -> found.put(contact.id(), contact));
        return found;
    }

    private static Contact contact(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                ContactRole.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("email"),
                row.getString("job_title"),
                row.getString("organisation"),
                row.getString("sector"),
                row.getString("phone"),
                row.getTimestamp("no_surveys_since") != null);
    }
}
