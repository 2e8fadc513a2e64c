package org.bsplifecycle.forms;

import java.util.Map;

/** The kinds of question that Tasklist and the public pages share. */
public enum FieldType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    CHECKBOX,
    CHECKLIST,
    TAGLIST,
    RADIO,
    SELECT,
    DATE;

    private static final Map<String, FieldType> BY_NAME = Map.of(
            "textfield", TEXTFIELD,
            "textarea", TEXTAREA,
            "number", NUMBER,
            "checkbox", CHECKBOX,
            "checklist", CHECKLIST,
            "taglist", TAGLIST,
            "radio", RADIO,
            "select", SELECT,
            "datetime", DATE);

    /** The type of that name in a Camunda Form, or null where the part is not a question. */
    static FieldType named(String type) {
        return BY_NAME.get(type);
    }

    /** Whether the answer is among offered options. */
    public boolean offersOptions() {
        return takesMany() || this == RADIO || this == SELECT;
    }

    /** Whether several options may be chosen. */
    public boolean takesMany() {
        return this == CHECKLIST || this == TAGLIST;
    }
}
