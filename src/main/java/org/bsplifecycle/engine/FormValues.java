package org.bsplifecycle.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.SpinValue;

/** Translates between what Tasklist's forms send and show (typed values, lists as JSON) and plain Java values. */
final class FormValues {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private FormValues() {}

    static VariableMap toTasklist(Map<String, Object> facts) {
        VariableMap shown = Variables.createVariables();
        facts.forEach((name, value) -> shown.putValueTyped(name, shown(value)));
        return shown;
    }

    private static TypedValue shown(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            try {
                return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        if (value instanceof Enum<?> code) {
            return Variables.stringValue(code.name());
        }
        if (value instanceof Temporal) {
            return Variables.stringValue(value.toString());
        }
        return Variables.untypedValue(value);
    }

    static Map<String, Object> fromTasklist(Map<String, Object> given) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (given != null) {
            VariableMap typed = Variables.fromMap(given);
            typed.keySet().forEach(name -> plain.put(name, plain(typed.getValueTyped(name))));
        }
        return plain;
    }

    private static Object plain(TypedValue value) {
        if (value instanceof SpinValue json) {
            try {
                String text = json.getValueSerialized();
                return text == null ? null : JSON.readValue(text, Object.class);
            } catch (JsonProcessingException e) {
                throw unreadable();
            }
        }
        if (value instanceof SerializableValue || value instanceof BytesValue || value instanceof FileValue) {
            throw unreadable();
        }
        return value == null ? null : value.getValue();
    }

    private static Refused unreadable() {
        return new Refused("The form could not be read. Reload the page and try again.");
    }
}
