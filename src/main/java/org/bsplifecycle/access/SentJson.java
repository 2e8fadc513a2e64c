package org.bsplifecycle.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Whether a body can be read at all. The database takes no text with NUL, and would say so with an error of ours. */
final class SentJson {

    static final String WITH_NUL = "No text may hold the character NUL.";
    private static final String NOT_JSON = "This is no JSON, or only a part of it.";
    private static final JsonFactory JSON = new JsonFactory();

    private SentJson() {}

    /** A sentence that says what is wrong with it. */
    static Optional<String> flaw(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (hasText(token) && parser.getText().indexOf('\0') >= 0) {
                    return Optional.of(WITH_NUL);
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.of(NOT_JSON);
        }
    }

    private static boolean hasText(JsonToken token) {
        return token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
    }
}
