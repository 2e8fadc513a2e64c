package org.bsplifecycle.forms;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks for a child in what was typed: an NHS number, a unique pupil number, or a name with the date of birth of
 * somebody under 19. Says what it looks like, never what it was.
 */
final class ChildData {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** Copied text brings them along, between digits, too; nobody sees them. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

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
        String text = UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        if (NhsNumber.isIn(text)) {
            return Optional.of("an NHS number");
        }
        if (PupilNumber.isIn(text)) {
            return Optional.of("a unique pupil number");
        }
        return Birth.isIn(text, LocalDate.ofInstant(clock.instant(), HERE))
                ? Optional.of("somebody’s name and date of birth")
                : Optional.empty();
    }
}
