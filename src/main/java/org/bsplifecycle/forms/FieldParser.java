package org.bsplifecycle.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one question of a Camunda Form. */
final class FieldParser {

    private FieldParser() {}

    static Field parse(JsonNode node, String partId, String typeName, Condition hide) {
        FieldType type = FieldType.named(typeName);
        if (type == null) {
            throw new IllegalArgumentException("there is no component type " + typeName + " in this product");
        }
        if (type == FieldType.DATE && !"date".equals(node.path("subtype").asText("date"))) {
            throw new IllegalArgumentException(partId + " asks for a time; only dates are asked");
        }
        String key = node.path("key").asText("");
        if (!key.matches("[a-zA-Z][a-zA-Z0-9]*")) {
            throw new IllegalArgumentException("the key \"" + key + "\" of " + partId + " is not a plain name");
        }
        boolean shown =
                node.path("disabled").asBoolean() || node.path("readonly").asBoolean();
        return new Field(
                partId,
                key,
                type,
                label(node, type),
                node.path("description").asText(null),
                rules(node, type),
                choices(node),
                shown,
                initial(node.path("defaultValue")),
                properties(node.path("properties")),
                hide);
    }

    private static String label(JsonNode node, FieldType type) {
        String own = type == FieldType.DATE ? node.path("dateLabel").asText("") : "";
        String label = own.isEmpty() ? node.path("label").asText("") : own;
        return label.isEmpty() ? Pages.inWords(node.path("key").asText()) : label;
    }

    private static Rules rules(JsonNode node, FieldType type) {
        JsonNode validate = node.path("validate");
        Rules.Shape shape = switch (validate.path("validationType").asText("")) {
            case "email" -> Rules.Shape.EMAIL;
            case "phone" -> Rules.Shape.PHONE;
            default -> Rules.Shape.ANY;
        };
        String pattern = validate.path("pattern").asText("");
        return new Rules(
                validate.path("required").asBoolean(),
                validate.path("minLength").asInt(0),
                Math.min(validate.path("maxLength").asInt(usual(type, shape)), Rules.TEXT),
                number(validate.path("min")),
                number(validate.path("max")),
                pattern.isEmpty() ? null : Pattern.compile(pattern),
                shape,
                node.path("decimalDigits").asInt(0));
    }

    private static int usual(FieldType type, Rules.Shape shape) {
        if (type == FieldType.TEXTAREA) {
            return Rules.TEXT;
        }
        return shape == Rules.Shape.EMAIL ? Rules.ADDRESS : Rules.LINE;
    }

    private static Choices choices(JsonNode node) {
        String valuesKey = node.path("valuesKey").asText("");
        if (!valuesKey.isEmpty()) {
            return new Choices(List.of(), valuesKey);
        }
        List<Option> options = new ArrayList<>();
        node.path("values").forEach(value -> {
            String text = value.path("value").asText();
            options.add(new Option(
                    text,
                    value.path("label").asText(text),
                    value.path("group").asText(null),
                    value.path("description").asText(null)));
        });
        return options.isEmpty() ? Choices.NONE : new Choices(List.copyOf(options), null);
    }

    private static Map<String, String> properties(JsonNode node) {
        Map<String, String> properties = new HashMap<>();
        node.fields()
                .forEachRemaining(
                        entry -> properties.put(entry.getKey(), entry.getValue().asText()));
        return Map.copyOf(properties);
    }

    private static Object initial(JsonNode node) {
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(value -> values.add(value.asText()));
            return List.copyOf(values);
        }
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    private static BigDecimal number(JsonNode node) {
        String text = node.asText("").strip();
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
