package org.bsplifecycle.personaldata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.settings.CannotStart;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How long each kind is kept: {@code bsp.retention.<kind>}, a period of the calendar like {@code P12M} or {@code P90D}, else
 * the usual one.
 */
@Component
public class Periods {

    private static final String PREFIX = "bsp.retention";
    private static final String DRY_RUN = "dryrun";
    private static final Period LEAST_FOR_AUDIT = Period.ofMonths(6);

    private final Map<DataKind, Period> periods = new EnumMap<>(DataKind.class);
    private final boolean dryRun;
    private final WorkingTime time;

    Periods(Environment environment, WorkingTime time) {
        this.time = time;
        Map<String, String> given = Binder.get(environment)
                .bind(PREFIX, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        for (DataKind kind : DataKind.values()) {
            kind.usual().ifPresent(usual -> periods.put(kind, usual));
        }
        boolean dry = false;
        for (var setting : given.entrySet()) {
            if (plain(setting.getKey()).equals(DRY_RUN)) {
                dry = isTrue(setting.getValue());
            } else {
                DataKind kind = kind(setting.getKey());
                periods.put(kind, period(kind, setting.getValue()));
            }
        }
        this.dryRun = dry;
    }

    /** Whether the nights only say what would go: {@code bsp.retention.dry-run}. */
    public boolean isDryRun() {
        return dryRun;
    }

    /** Empty for a kind that has no end of its own. */
    public Optional<Period> of(DataKind kind) {
        return Optional.ofNullable(periods.get(kind));
    }

    /**
     * What counts from an earlier moment has had its time. A day and the period after it are whole days in London: what
     * counts from 29 February 2028 and is kept for twelve months is kept on 28 February 2029 and goes in the night after.
     */
    public Instant before(DataKind kind) {
        return firstKept(time.today(), periods.get(kind))
                .atStartOfDay(time.zone())
                .toInstant();
    }

    /** When something that begins today will have had its time. */
    public Instant end(DataKind kind) {
        return time.today()
                .plus(periods.get(kind))
                .plusDays(1)
                .atStartOfDay(time.zone())
                .toInstant();
    }

    /** The first day from which something is still kept today. */
    static LocalDate firstKept(LocalDate today, Period period) {
        // Months differ in length, so the way back is walked forward: no day is later than a day after it.
        LocalDate day = today.minus(period).minusDays(4);
        while (day.plus(period).isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static DataKind kind(String name) {
        return Stream.of(DataKind.values())
                .filter(kind ->
                        kind.usual().isPresent() && plain(kind.setting()).equals(plain(name)))
                .findFirst()
                .orElseThrow(() -> new CannotStart("%s.%s: there is no such kind of data. The kinds are %s."
                        .formatted(
                                PREFIX,
                                name,
                                Stream.of(DataKind.values())
                                        .filter(kind -> kind.usual().isPresent())
                                        .map(DataKind::setting)
                                        .collect(Collectors.joining(", ")))));
    }

    private static Period period(DataKind kind, String text) {
        try {
            Period period = Period.parse(text.strip());
            if (!period.isNegative() && !period.isZero()) {
                return longEnough(kind, period);
            }
        } catch (DateTimeException e) {
            // Said below, as for a period of nothing.
        }
        throw new CannotStart(
                "%s.%s: \"%s\" is no period. Write P12M for twelve months or P90D for ninety days, more than none."
                        .formatted(PREFIX, kind.setting(), text));
    }

    /** The log of who did what would not let go of a younger line, whatever is set. */
    private static Period longEnough(DataKind kind, Period period) {
        LocalDate day = LocalDate.EPOCH;
        if (kind == DataKind.AUDIT && day.plus(period).isBefore(day.plus(LEAST_FOR_AUDIT))) {
            throw new CannotStart("%s.%s: less than half a year is too short to look into anything. Write P6M or more."
                    .formatted(PREFIX, kind.setting()));
        }
        return period;
    }

    private static boolean isTrue(String text) {
        if (text.strip().equalsIgnoreCase("true") || text.strip().equalsIgnoreCase("false")) {
            return Boolean.parseBoolean(text.strip());
        }
        throw new CannotStart("%s.dry-run: \"%s\" is neither true nor false.".formatted(PREFIX, text));
    }

    /** However it was written: in a file, or as the name of an environment variable. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
