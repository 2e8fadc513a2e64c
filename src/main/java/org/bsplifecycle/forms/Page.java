package org.bsplifecycle.forms;

import java.util.List;

/** What is asked on one page. */
public record Page(String id, String title, List<Component> components) {

    /** The questions of the page, in order, those within groups included. */
    public List<Field> fields() {
        return Fields.of(components);
    }
}
