package org.bsplifecycle.eoi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.FieldType;

/** What was typed into a section, right or wrong, as far as a database can keep it. */
public final class Typed {

    private static final int LONGEST = 20_000;

    private Typed() {}

    /** @param parameters what the page sent; what the section does not ask is left out */
    public static Map<String, Object> in(Section section, Map<String, String[]> parameters) {
        Map<String, Object> typed = new HashMap<>();
        names(section).forEach(name -> {
            List<String> values = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                    .filter(Typed::keepable)
                    .toList();
            if (!values.isEmpty()) {
                typed.put(name, values);
            }
        });
        return typed;
    }

    /** The names of a section's boxes; a date is typed into three. */
    static List<String> names(Section section) {
        return section.page().fields().stream().flatMap(Typed::names).toList();
    }

    private static Stream<String> names(Field field) {
        String key = field.key();
        return field.type() == FieldType.DATE
                ? Stream.of(key, key + "-day", key + "-month", key + "-year")
                : Stream.of(key);
    }

    private static boolean keepable(String text) {
        return text.length() <= LONGEST
                && text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
