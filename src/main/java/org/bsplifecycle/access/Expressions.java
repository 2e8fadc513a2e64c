package org.bsplifecycle.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bsplifecycle.engine.QueryExpressions;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Finds the expressions of a query, however deep they lie, and says whether all of them are harmless. */
final class Expressions {

    private static final String KEY = "Expression";
    private static final JsonFactory JSON = new JsonFactory();

    private Expressions() {}

    /** What is no JSON is not allowed either: what we cannot read, the engine must not read. */
    static boolean allowedInJson(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && !allowed(parser.currentName(), parser)) {
                    return false;
                }
            }
            return true;
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private static boolean allowed(String key, JsonParser parser) throws IOException {
        if (!key.endsWith(KEY)) {
            return true;
        }
        JsonToken value = parser.nextToken();
        return value == JsonToken.VALUE_NULL
                || value == JsonToken.VALUE_STRING && QueryExpressions.ALLOWED.contains(parser.getText());
    }

    static boolean allowedInAddress(String queryString) throws IOException {
        if (!StringUtils.hasText(queryString)) {
            return true;
        }
        var parameters =
                UriComponentsBuilder.newInstance().query(queryString).build().getQueryParams();
        try {
            for (var parameter : parameters.entrySet()) {
                for (String value : parameter.getValue()) {
                    if (!allowedParameter(decoded(parameter.getKey()), decoded(value))) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IllegalArgumentException badlyEncoded) {
            return false;
        }
    }

    private static boolean allowedParameter(String key, String value) throws IOException {
        if (key.endsWith(KEY)) {
            return QueryExpressions.ALLOWED.contains(value);
        }
        boolean nested = value.startsWith("{") || value.startsWith("[");
        return !nested || allowedInJson(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return part == null ? "" : UriUtils.decode(part, StandardCharsets.UTF_8).strip();
    }
}
