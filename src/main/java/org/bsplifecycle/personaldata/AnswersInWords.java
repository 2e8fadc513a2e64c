package org.bsplifecycle.personaldata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Answers that are kept as JSON, as people read them: each on a line of its own, behind what it answers. */
public final class AnswersInWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswersInWords() {}

    /** What is no JSON comes back as it is. */
    public static String of(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return node.isObject()
                    ? node.properties().stream()
                            .map(answer -> Label.of(answer.getKey()) + ": " + value(answer.getValue()))
                            .collect(Collectors.joining("\n"))
                    : value(node);
        } catch (JsonProcessingException plain) {
            return json;
        }
    }

    /** Lets modules that know the questions say them. */
    public static String of(Map<String, ?> answers) {
        return of(JSON.valueToTree(answers).toString());
    }

    private static String value(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(AnswersInWords::value)
                    .collect(Collectors.joining(", "));
        }
        return node.isObject()
                ? node.properties().stream()
                        .map(part -> Label.of(part.getKey()) + ": " + value(part.getValue()))
                        .collect(Collectors.joining("; "))
                : node.asText();
    }
}
