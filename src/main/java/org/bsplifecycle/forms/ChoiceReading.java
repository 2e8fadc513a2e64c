package org.bsplifecycle.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads choices; what was not offered is not an answer. */
final class ChoiceReading {

    private ChoiceReading() {}

    static Answer one(Field field, Object raw, Map<String, ?> facts) {
        String chosen = Given.text(raw);
        if (chosen == null || chosen.isBlank()) {
            return Answer.NONE;
        }
        return offered(field, facts).contains(chosen) ? Answer.of(chosen) : Answer.wrong(Sentences.notOffered(field));
    }

    static Answer many(Field field, Object raw, Map<String, ?> facts) {
        Set<String> chosen = new LinkedHashSet<>(Given.many(raw));
        Set<String> offered = offered(field, facts);
        if (!offered.containsAll(chosen)) {
            return Answer.wrong(Sentences.notOffered(field));
        }
        return Answer.of(offered.stream().filter(chosen::contains).toList());
    }

    static Answer yes(Object raw) {
        String text = Given.text(raw);
        return Answer.of(text != null && Set.of("true", "on", "yes").contains(text.strip()));
    }

    private static Set<String> offered(Field field, Map<String, ?> facts) {
        List<Option> options = field.options(facts);
        return options.stream().map(Option::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
