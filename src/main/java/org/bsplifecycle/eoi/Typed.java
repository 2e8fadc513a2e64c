package org.bsplifecycle.eoi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bsplifecycle.forms.Characters;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Guard;
import org.bsplifecycle.forms.Rules;

/**
 * What was typed into a section, right or wrong. Where something cannot be kept in any way, what stood there before
 * stays.
 *
 * @param kept by the names of boxes, for each question that can be kept; an empty box is an empty list
 * @param unkeepable the keys of the others
 */
public record Typed(Map<String, List<String>> kept, Set<String> unkeepable) {

    /**
     * @param parameters what the page sent; what the section does not ask is left out
     * @param guard what of it must not be kept
     */
    public static Typed in(Section section, Map<String, String[]> parameters, Guard guard) {
        Map<String, List<String>> kept = new HashMap<>();
        Set<String> unkeepable = new HashSet<>();
        for (Field field : section.page().fields()) {
            if (!guard.holds(field, parameters)
                    && field.names().stream()
                            .flatMap(name -> values(name, parameters))
                            .allMatch(Typed::isKeepable)) {
                field.names()
                        .forEach(name -> kept.put(name, values(name, parameters).toList()));
            } else {
                unkeepable.add(field.key());
            }
        }
        return new Typed(kept, unkeepable);
    }

    /** All answers, with these in the place of what stood there. */
    Map<String, Object> over(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        kept.forEach((name, values) -> {
            if (values.isEmpty()) {
                all.remove(name);
            } else {
                all.put(name, values);
            }
        });
        return all;
    }

    /** Those of the errors that say why something was not kept. */
    public List<FieldError> lost(List<FieldError> errors) {
        return errors.stream().filter(error -> unkeepable.contains(error.key())).toList();
    }

    private static Stream<String> values(String name, Map<String, String[]> parameters) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]));
    }

    private static boolean isKeepable(String text) {
        return Characters.storable(text) && Characters.count(Characters.asKept(text)) <= Rules.TEXT;
    }
}
