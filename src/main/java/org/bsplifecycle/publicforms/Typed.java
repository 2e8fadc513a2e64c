package org.bsplifecycle.publicforms;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.forms.Field;

/** What stands in the fields: what was typed; before anybody has typed, the facts; else what the form presets. */
final class Typed {

    /** A date that cannot be, like 31 February, is shown as it was typed. */
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-0?(?<month>\\d{1,2})-0?(?<day>\\d{1,2})");

    private final Map<String, ?> given;
    private final Map<String, ?> facts;

    Typed(Map<String, ?> given, Map<String, ?> facts) {
        this.given = given;
        this.facts = facts;
    }

    String one(Field field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.get(0);
    }

    List<String> all(Field field) {
        Object fact = facts.get(field.key());
        if (given.isEmpty() || field.shown()) {
            return texts(fact == null ? field.initial() : fact);
        }
        return texts(given.get(field.key()));
    }

    String parameter(String name) {
        List<String> all = texts(given.get(name));
        return all.isEmpty() ? "" : all.get(0);
    }

    DateView date(Field field) {
        String whole = one(field);
        Matcher iso = ISO.matcher(whole);
        if (iso.matches()) {
            return new DateView(iso.group("day"), iso.group("month"), iso.group("year"));
        }
        return new DateView(
                parameter(field.key() + "-day"), parameter(field.key() + "-month"), parameter(field.key() + "-year"));
    }

    private static List<String> texts(Object value) {
        if (value == null) {
            return List.of();
        }
        Collection<?> values = value instanceof Collection<?> many
                ? many
                : value instanceof Object[] several ? Arrays.asList(several) : List.of(value);
        return values.stream().filter(Objects::nonNull).map(Object::toString).toList();
    }
}
