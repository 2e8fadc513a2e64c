package org.bsplifecycle.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes a record of answers; enums by name, and records of one text (an address, a reference) from that text. */
final class RecordBinding<R extends Record> {

    private final Class<R> type;

    RecordBinding(Class<R> type) {
        this.type = type;
    }

    R bind(Map<String, Object> answers) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, answers))
                .toArray();
        return create(type, types(components), values);
    }

    private Object value(RecordComponent component, Map<String, Object> answers) {
        String name = component.getName();
        if (!answers.containsKey(name)) {
            throw new IllegalStateException(
                    "%s asks for %s, and the form has no such field".formatted(type.getSimpleName(), name));
        }
        Object answer = answers.get(name);
        if (answer instanceof List<?> list && component.getGenericType() instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            return list.stream()
                    .map(one -> convert(one, (Class<?>) element, name))
                    .toList();
        }
        return convert(answer, component.getType(), name);
    }

    private Object convert(Object answer, Class<?> wanted, String name) {
        if (answer == null) {
            return nothing(wanted, name);
        }
        if (wanted.isInstance(answer) || wanted == boolean.class || wanted == int.class && answer instanceof Integer) {
            return answer;
        }
        String text = answer.toString();
        if (wanted.isEnum()) {
            return constant(wanted, text);
        }
        if (wanted == Integer.class || wanted == int.class) {
            return Integer.valueOf(text);
        }
        if (wanted == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (wanted == String.class) {
            return text;
        }
        return ofOneText(wanted, text, name);
    }

    private Object nothing(Class<?> wanted, String name) {
        if (wanted == boolean.class) {
            return false;
        }
        if (wanted.isPrimitive()) {
            throw new IllegalStateException("%s has no room for an empty %s".formatted(type.getSimpleName(), name));
        }
        return null;
    }

    private Object ofOneText(Class<?> wanted, String text, String name) {
        if (wanted.isRecord()) {
            RecordComponent[] components = wanted.getRecordComponents();
            if (components.length == 1 && components[0].getType() == String.class) {
                return create(wanted, types(components), text);
            }
        }
        throw new IllegalStateException(
                "%s cannot make a %s of %s".formatted(type.getSimpleName(), wanted.getSimpleName(), name));
    }

    private static Object constant(Class<?> wanted, String name) {
        return Arrays.stream(wanted.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s has no %s, which the form offers".formatted(wanted.getSimpleName(), name)));
    }

    private static Class<?>[] types(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    }

    private static <T> T create(Class<T> type, Class<?>[] types, Object... values) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused
                    ? refused
                    : new IllegalStateException(type.getSimpleName() + " was not made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made", e);
        }
    }
}
