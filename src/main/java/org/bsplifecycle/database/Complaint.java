package org.bsplifecycle.database;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What PostgreSQL itself says of a failure. */
final class Complaint {

    private static final Pattern TELLING =
            Pattern.compile(".*?((?:FATAL|PANIC|HINT|DETAIL|initdb: error|pg_ctl: (?!could not start)):? .*)");

    private Complaint() {}

    static String in(String log) {
        String telling = log.lines()
                .map(TELLING::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).replaceAll("\\s+", " "))
                .distinct()
                .limit(5)
                .collect(Collectors.joining(" "));
        return telling.isEmpty() ? "it gave no reason" : telling;
    }

    static String free(Home home) {
        return home.directory().toFile().getUsableSpace() / (1024 * 1024) + " MB free";
    }
}
