package org.bsplifecycle.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the JSON of a Camunda Form. */
final class FormParser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> keys = new HashSet<>();
    private final Guard guard;
    private String id = "?";

    FormParser(Guard guard) {
        this.guard = guard;
    }

    Form parse(String json) {
        JsonNode root = tree(json);
        id = root.path("id").asText("");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A form has no id");
        }
        List<Component> components = components(root);
        Texts.names(components).stream().filter(keys::contains).findFirst().ifPresent(this::refuse);
        return new Form(id, root.path("title").asText(null), components, guard);
    }

    /** One value cannot stand in a field as it is and in a text as Markdown. */
    private void refuse(String name) {
        throw new IllegalArgumentException(
                "Form %s: a text shows {{%s}}, which is the key of a field; give the fact another name"
                        .formatted(id, name));
    }

    private List<Component> components(JsonNode parent) {
        List<Component> components = new ArrayList<>();
        parent.path("components").forEach(node -> components.add(component(node)));
        return List.copyOf(components);
    }

    private Component component(JsonNode node) {
        try {
            return read(node);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Form " + id + ": " + e.getMessage(), e);
        }
    }

    private Component read(JsonNode node) {
        String type = node.path("type").asText();
        String partId = node.path("id").asText(type);
        Condition hide = Condition.parse(node.path("conditional").path("hide").asText(null));
        return switch (type) {
            case "group" -> group(node, partId, hide);
            case "text" -> new TextBlock(partId, node.path("text").asText(""), hide);
            case "table" -> table(node, partId, hide);
            case "html" -> new HtmlBlock(partId, hide);
            case "expression" -> new ExpressionBlock(partId, node.path("key").asText(partId), hide);
            case "separator" -> new Break(partId, true, hide);
            case "spacer" -> new Break(partId, false, hide);
            default -> field(node, partId, type, hide);
        };
    }

    private Group group(JsonNode node, String partId, Condition hide) {
        if (!node.path("path").asText("").isEmpty()) {
            throw new IllegalArgumentException("group " + partId + " has a path, which would nest its answers");
        }
        return new Group(partId, node.path("label").asText(""), components(node), hide);
    }

    private static TableBlock table(JsonNode node, String partId, Condition hide) {
        List<TableBlock.Column> columns = new ArrayList<>();
        node.path("columns")
                .forEach(column -> columns.add(new TableBlock.Column(
                        column.path("key").asText(), column.path("label").asText(""))));
        String source = node.path("dataSource").asText(partId).replaceFirst("^=", "");
        return new TableBlock(partId, node.path("label").asText(""), source, List.copyOf(columns), hide);
    }

    private Field field(JsonNode node, String partId, String type, Condition hide) {
        Field field = FieldParser.parse(node, partId, type, hide);
        if (!keys.add(field.key())) {
            throw new IllegalArgumentException("two fields have the key " + field.key());
        }
        return field;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A form is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
