package org.bsplifecycle.forms;

import java.util.LinkedHashMap;
import java.util.Map;

/** One choice that a question offers; options of the same group stand together, a hint says what follows from it. */
public record Option(String value, String label, String group, String hint) {

    /** An option that belongs to no group. */
    public Option(String value, String label) {
        this(value, label, null, null);
    }

    /** An option of a group, a region for example. */
    public Option(String value, String label, String group) {
        this(value, label, group, null);
    }

    /** The map that Tasklist reads: label, value and, where there is one, group. */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("label", label);
        map.put("value", value);
        if (group != null) {
            map.put("group", group);
        }
        return map;
    }

    static Option from(Object offered) {
        if (offered instanceof Option option) {
            return option;
        }
        if (offered instanceof Map<?, ?> map) {
            String value = String.valueOf(map.get("value"));
            String label = text(map, "label");
            return new Option(value, label == null ? value : label, text(map, "group"), text(map, "description"));
        }
        return new Option(String.valueOf(offered), String.valueOf(offered));
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) == null ? null : map.get(key).toString();
    }
}
