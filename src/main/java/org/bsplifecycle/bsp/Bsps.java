package org.bsplifecycle.bsp;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of all BSPs, and the only writer of their record. Each method is one statement or joins the caller's transaction. */
@Component
public class Bsps {

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Bsps(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** Gives the next reference of the current year and keeps what is known. Must run in a transaction. */
    public BspReference register(NewBsp known) {
        int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        BspReference reference = nextReference(year);
        register(reference, known);
        return reference;
    }

    /** Keeps a BSP under a reference given elsewhere, for records taken over. Must run in a transaction. */
    public void register(BspReference reference, NewBsp known) {
        db.sql("""
                insert into bsp.bsp (reference, programme_year, partnership, partnership_type, scope, area, region,
                    primary_goal, secondary_goal, focus_qualifier, phase, status, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        reference.value(),
                        known.programmeYear(),
                        known.partnership(),
                        known.partnershipType().name(),
                        known.scope().name(),
                        known.area(),
                        known.region(),
                        name(known.focus().primary()),
                        name(known.focus().secondary()),
                        known.focus().qualifier(),
                        Phase.EOI.name(),
                        Status.UNDER_WAY.name(),
                        Timestamp.from(clock.instant()))
                .update();
        for (String authority : known.authorities()) {
            db.sql("insert into bsp.bsp_authority (reference, authority) values (?, ?)")
                    .params(reference.value(), authority)
                    .update();
        }
    }

    private BspReference nextReference(int year) {
        int number = db.sql("""
                insert into bsp.reference_counter (year, last) values (?, 1)
                on conflict (year) do update set last = bsp.reference_counter.last + 1 returning last""").param(year).query(Integer.class).single();
        return BspReference.of(year, number);
    }

    /** References of a year at or below this number are never given again, for records taken over. */
    public void reserve(int year, int number) {
        db.sql("""
                insert into bsp.reference_counter (year, last) values (?, ?)
                on conflict (year) do update set last = greatest(bsp.reference_counter.last, excluded.last)""").params(year, number).update();
    }

    /** @throws UnknownBsp when there is none */
    public Bsp get(BspReference reference) {
        return find(reference).orElseThrow(() -> new UnknownBsp(reference));
    }

    public Optional<Bsp> find(BspReference reference) {
        return db.sql(BspRow.SELECT + " where b.reference = ?")
                .param(reference.value())
                .query(BspRow::read)
                .optional();
    }

    /** Those of these that there are, by reference. */
    public Map<BspReference, Bsp> find(Collection<BspReference> references) {
        return db
                .sql(BspRow.SELECT + " where b.reference = any(?)")
                .param(references.stream().map(BspReference::value).toArray(String[]::new))
                .query(BspRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Bsp::reference, Function.identity()));
    }

    /** All of them in the order of their references. */
    public List<Bsp> all() {
        return db.sql(BspRow.SELECT + " order by b.reference")
                .query(BspRow::read)
                .list();
    }

    /** Those that have ended and whose people have not been erased since. */
    public List<Bsp> endedWithPeople() {
        return db.sql(BspRow.SELECT
                        + " where b.status <> 'UNDER_WAY' and b.closed_at is not null and b.people_erased_at is null"
                        + " order by b.reference")
                .query(BspRow::read)
                .list();
    }

    /** Whether the same partnership has another BSP that was accepted and goes on. */
    public boolean hasAnotherUnderWay(BspReference reference) {
        return db.sql("""
                select exists (select 1 from bsp.bsp one join bsp.bsp other
                    on lower(other.partnership) = lower(one.partnership) and other.reference <> one.reference
                    where one.reference = ? and other.status = 'UNDER_WAY' and other.accepted_at is not null)""").param(reference.value()).query(Boolean.class).single();
    }

    /** How many BSPs each implementation lead leads now, by user id; who leads none is not in it. */
    public Map<String, Integer> ledNow() {
        Map<String, Integer> led = new HashMap<>();
        db.sql("""
                select implementation_lead, count(*) as led from bsp.bsp
                where status = 'UNDER_WAY' and implementation_lead is not null group by implementation_lead""").query(row -> {
            led.put(row.getString("implementation_lead"), row.getInt("led"));
        });
        return led;
    }

    public List<Bsp> ofYear(String programmeYear) {
        return db.sql(BspRow.SELECT + " where b.programme_year = ? order by b.reference")
                .param(programmeYear)
                .query(BspRow::read)
                .list();
    }

    public void enter(BspReference reference, Phase phase) {
        set(reference, "phase", phase.name());
    }

    /**
     * Ends the BSP's life, with the moment, and tells {@link BspEnded} to whoever still waits for somebody's answer. One
     * that is not complete keeps the phase in which it stopped.
     */
    public void end(BspReference reference, Status how) {
        set(reference, "status", how.name());
        if (how == Status.COMPLETE) {
            enter(reference, Phase.CLOSED);
        }
        set(reference, "closed_at", Timestamp.from(clock.instant()));
        events.publishEvent(new BspEnded(reference, how));
    }

    public void accept(BspReference reference) {
        set(reference, "accepted_at", Timestamp.from(clock.instant()));
    }

    public void initiate(BspReference reference) {
        set(reference, "initiated_at", Timestamp.from(clock.instant()));
    }

    /** The type as a person confirmed it; the reason says why when it differs from what was proposed, else null. */
    public void classify(BspReference reference, BspType type, String reason) {
        set(reference, "type", type.name());
        set(reference, "type_reason", reason);
    }

    public void focusOn(BspReference reference, Focus focus) {
        set(reference, "primary_goal", name(focus.primary()));
        set(reference, "secondary_goal", name(focus.secondary()));
        set(reference, "focus_qualifier", focus.qualifier());
    }

    /** The change goal in the words of the agreed scope. */
    public void aimAt(BspReference reference, String changeGoal) {
        set(reference, "change_goal", changeGoal);
    }

    /** @param user the id of the implementation lead */
    public void lead(BspReference reference, String user) {
        set(reference, "implementation_lead", user);
    }

    /** @param user the delivery partner's user id; null when it is released */
    public void assign(BspReference reference, String user) {
        set(reference, "delivery_partner", user);
    }

    public void plan(BspReference reference, LocalDate start, LocalDate end) {
        set(reference, "planned_start", start);
        set(reference, "planned_end", end);
    }

    public void startDelivery(BspReference reference, LocalDate on) {
        set(reference, "delivery_started_on", on);
    }

    public void endDelivery(BspReference reference, LocalDate on) {
        set(reference, "delivery_ended_on", on);
    }

    /** {@code column} is never anything but a literal of this class. */
    private void set(BspReference reference, String column, Object value) {
        db.sql("update bsp.bsp set " + column + " = ? where reference = ?")
                .params(java.util.Arrays.asList(value, reference.value()))
                .update();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
