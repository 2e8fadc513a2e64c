package org.bsplifecycle.forms;

import java.math.BigDecimal;
import java.util.Locale;

/** What we say of an answer that does not fit: always the question's own words, always what to do. */
final class Sentences {

    private Sentences() {}

    static String missing(Field field) {
        String own = field.properties().get("whenEmpty");
        if (own != null) {
            return own;
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA, NUMBER -> (asks(field) ? "Enter an answer to " : "Enter ") + name(field);
            case DATE -> "Enter a date for " + name(field);
            case CHECKBOX -> "Select " + name(field) + " to continue";
            case CHECKLIST, TAGLIST -> "Select at least one answer to " + name(field);
            case RADIO, SELECT -> "Select an answer to " + name(field);
        };
    }

    static String tooLong(Field field, int used) {
        return "%s must be %s characters or less (you have used %s)"
                .formatted(name(field), count(field.rules().maxLength()), count(used));
    }

    static String tooShort(Field field) {
        return "%s must be %s characters or more"
                .formatted(name(field), count(field.rules().minLength()));
    }

    static String child(Field field, String like) {
        return "%s: this looks like %s. We must not hold data about children: take it out, or say that it is something else"
                .formatted(name(field), like);
    }

    static String strangeCharacter(Field field) {
        return name(field) + " has a character that we cannot keep: type the words again instead of pasting them";
    }

    static String notEmail(Field field) {
        return "Enter one email address, like name@example.org, for " + name(field);
    }

    static String notPhone(Field field) {
        return "Enter a telephone number, like 01632 960 001, for " + name(field);
    }

    static String notLikePattern(Field field) {
        String own = field.properties().get("whenWrong");
        if (own != null) {
            return own;
        }
        String rule = field.description() == null ? "" : ": " + field.description();
        return name(field) + " is not written in the way we ask for" + rule;
    }

    static String notNumber(Field field) {
        return field.rules().decimals() > 0
                ? name(field) + " must be a number, like 2.5"
                : name(field) + " must be a whole number, like 12";
    }

    static String outOfRange(Field field) {
        BigDecimal min = field.rules().min();
        BigDecimal max = field.rules().max();
        if (min != null && max != null) {
            return "%s must be between %s and %s".formatted(name(field), number(min), number(max));
        }
        return min != null
                ? "%s must be %s or more".formatted(name(field), number(min))
                : "%s must be %s or less".formatted(name(field), number(max));
    }

    static String notOffered(Field field) {
        return "Select one of the answers offered for " + name(field);
    }

    static String several(Field field) {
        return field.type().offersOptions() ? notOffered(field) : "Give one answer only for " + name(field);
    }

    static String notDate(Field field) {
        return name(field) + " must be a real date: day, month and year in numbers";
    }

    static String datePartMissing(Field field, String part) {
        return name(field) + " must include a " + part;
    }

    private static boolean asks(Field field) {
        return field.label().endsWith("?");
    }

    private static String name(Field field) {
        return "“" + field.label() + "”";
    }

    private static String count(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String number(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0
                ? String.format(Locale.UK, "%,d", number.toBigInteger())
                : number.stripTrailingZeros().toPlainString();
    }
}
