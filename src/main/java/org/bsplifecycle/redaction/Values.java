package org.bsplifecycle.redaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a passage out of text, whatever it is wrapped in. */
final class Values {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Passage passage;
    private final List<Excerpt> seen = new ArrayList<>();

    Values(Passage passage) {
        this.passage = passage;
    }

    /** Where the passage stood in all that was gone through. */
    List<Excerpt> seen() {
        return seen;
    }

    /** JSON stays JSON, with its keys; everything else is text. */
    Optional<String> text(String value, boolean full) {
        return json(value).map(node -> without(node).map(JsonNode::toString)).orElseGet(() -> plain(value, full));
    }

    private Optional<String> plain(String value, boolean full) {
        Optional<String> left = passage.removedFrom(value, full);
        left.ifPresent(without -> seen.addAll(passage.seenIn(value, without)));
        return left;
    }

    /** Bytes that are no text are left as they are. */
    Optional<byte[]> bytes(byte[] value) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            return text(text, false).map(left -> left.getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> json(String value) {
        String bare = value.strip();
        if (!bare.startsWith("{") && !bare.startsWith("[") && !bare.startsWith("\"")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(bare));
        } catch (JsonProcessingException plain) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> without(JsonNode node) {
        if (node.isTextual()) {
            return plain(node.textValue(), false).map(TextNode::valueOf);
        }
        if (node.isNumber()) {
            return plain(node.asText(), false).map(TextNode::valueOf);
        }
        boolean changed = false;
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                Optional<JsonNode> left = without(field.getValue());
                left.ifPresent(field::setValue);
                changed |= left.isPresent();
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                Optional<JsonNode> left = without(array.get(i));
                changed |= left.isPresent();
                if (left.isPresent()) {
                    array.set(i, left.get());
                }
            }
        }
        return changed ? Optional.of(node) : Optional.empty();
    }
}
