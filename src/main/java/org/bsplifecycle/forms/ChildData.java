package org.bsplifecycle.forms;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks for a child in what was typed: an NHS number, a unique pupil number, or the date of birth of somebody under 19.
 * Says what it looks like, never what it was.
 */
final class ChildData {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** Copied text brings them along, between digits, too; nobody sees them. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** Word processors and telephones put longer ones where people type hyphens. */
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

    private final Clock clock;

    ChildData(Clock clock) {
        this.clock = clock;
    }

    /** What of a child something typed into this question looks like, in words. */
    Optional<String> in(Field field, String typed) {
        if (field.rules().shape() == Rules.Shape.PHONE && TextReading.phone(typed.strip())) {
            return Optional.empty();
        }
        return in(typed);
    }

    /** The same of text that answers no question. */
    Optional<String> in(String typed) {
        String text = plain(typed);
        if (NhsNumber.isIn(text)) {
            return Optional.of("an NHS number");
        }
        if (PupilNumber.isIn(text)) {
            return Optional.of("a unique pupil number");
        }
        return Birth.isIn(text, LocalDate.ofInstant(clock.instant(), HERE))
                ? Optional.of("the date of birth of somebody under 19")
                : Optional.empty();
    }

    private static String plain(String typed) {
        String same = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return DASH.matcher(UNSEEN.matcher(same).replaceAll("")).replaceAll("-");
    }
}
