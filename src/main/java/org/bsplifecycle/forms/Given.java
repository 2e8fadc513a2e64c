package org.bsplifecycle.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A value as it came in, from a web page (texts) or from Tasklist (typed, lists as JSON). */
final class Given {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

    private Given() {}

    /** Whether more than one value came, for a question that has one answer. */
    static boolean severalIn(Object raw) {
        return raw instanceof Object[] values && values.length > 1
                || raw instanceof Collection<?> many && many.size() > 1;
    }

    /** The one value; of several the first. */
    static Object one(Object raw) {
        if (raw instanceof Object[] values) {
            return values.length == 0 ? null : values[0];
        }
        if (raw instanceof Collection<?> values) {
            return values.isEmpty() ? null : values.iterator().next();
        }
        return raw;
    }

    static String text(Object raw) {
        Object one = one(raw);
        return one == null ? null : one.toString();
    }

    /** All values that are not empty. */
    static List<String> many(Object raw) {
        return values(raw).stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static Collection<?> values(Object raw) {
        if (raw == null) {
            return List.of();
        }
        if (raw instanceof Object[] values) {
            return Arrays.asList(values);
        }
        if (raw instanceof Collection<?> values) {
            return values;
        }
        String text = raw.toString();
        return text.startsWith("[") ? fromJson(text) : List.of(text);
    }

    private static List<?> fromJson(String text) {
        try {
            return JSON.readValue(text, LIST);
        } catch (JsonProcessingException notJson) {
            return List.of(text);
        }
    }
}
