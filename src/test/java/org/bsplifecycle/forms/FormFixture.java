package org.bsplifecycle.forms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Forms in a few words. */
final class FormFixture {

    private FormFixture() {}

    static Form form(String... components) {
        return Form.parse(
                "{\"id\":\"sample\",\"components\":["
                        + String.join(",", components).replace('\'', '"') + "]}",
                Clock.fixed(Instant.parse("2026-03-12T12:00:00Z"), ZoneOffset.UTC));
    }

    static Checked check(Form form, Map<String, ?> given) {
        return form.check(given, Map.of());
    }

    /** What is said when this value is given for the only field. */
    static String sentence(Form form, Object value) {
        var checked = form.check(
                java.util.Collections.singletonMap(form.fields().get(0).key(), value), Map.of());
        return checked.ok() ? "" : checked.errors().get(0).sentence();
    }

    /** What is kept of this value for the only field. */
    static Object kept(Form form, Object value) {
        String key = form.fields().get(0).key();
        var checked = form.check(java.util.Collections.singletonMap(key, value), Map.of());
        if (!checked.ok()) {
            throw new AssertionError(checked.errors().toString());
        }
        return checked.answers().get(key);
    }
}
