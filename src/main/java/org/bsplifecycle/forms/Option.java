package org.bsplifecycle.forms;

import java.util.Map;

/** One choice that a question offers; options of the same group stand together. */
public record Option(String value, String label, String group) {

    /** An option that belongs to no group. */
    public Option(String value, String label) {
        this(value, label, null);
    }

    /** The map that Tasklist reads: label, value and, where there is one, group. */
    public Map<String, String> asMap() {
        return group == null
                ? Map.of("label", label, "value", value)
                : Map.of("label", label, "value", value, "group", group);
    }

    static Option from(Object offered) {
        if (offered instanceof Option option) {
            return option;
        }
        if (offered instanceof Map<?, ?> map) {
            String value = String.valueOf(map.get("value"));
            String label = map.get("label") == null ? value : map.get("label").toString();
            return new Option(
                    value,
                    label,
                    map.get("group") == null ? null : map.get("group").toString());
        }
        return new Option(String.valueOf(offered), String.valueOf(offered));
    }
}
