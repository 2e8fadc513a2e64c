package org.bsplifecycle.eoi.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.bsplifecycle.programme.ApplicationWindow;

/** A window as staff write it down: days and wall times of London. {@code deliveryFrom} may be null. */
record PlannedWindow(
        String title,
        String mode,
        LocalDate opensOn,
        String opensAt,
        LocalDate closesOn,
        String closesAt,
        LocalDate deliveryFrom) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter TWO_DIGITS = DateTimeFormatter.ofPattern("HH:mm");

    ApplicationWindow as(int number, ZoneId zone) {
        return new ApplicationWindow(
                number, title, mode, moment(opensOn, opensAt, zone), moment(closesOn, closesAt, zone), deliveryFrom);
    }

    private static Instant moment(LocalDate day, String time, ZoneId zone) {
        return day.atTime(LocalTime.parse(time, TIME)).atZone(zone).toInstant();
    }

    /** What stands in the form of a window that is to be moved. */
    static Map<String, Object> facts(ApplicationWindow window, ZoneId zone) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", window.title());
        facts.put("mode", window.mode());
        put(facts, "opens", window.opens().atZone(zone));
        put(facts, "closes", window.deadline().atZone(zone));
        facts.put("deliveryFrom", window.deliveryFrom());
        return facts;
    }

    private static void put(Map<String, Object> facts, String what, ZonedDateTime moment) {
        facts.put(what + "On", moment.toLocalDate());
        facts.put(what + "At", TWO_DIGITS.format(moment));
    }

    /** What stands in the form of a new one: the next number, and a working day's hours. */
    static Map<String, Object> facts(int number) {
        return Map.of("number", number, "mode", "EOI", "opensAt", "09:00", "closesAt", "17:00");
    }
}
