package org.bsplifecycle.eoi;

import java.util.Map;
import org.bsplifecycle.forms.Page;

/** One of the sections in which the expression of interest is written: a page of its form, with its place in the row. */
public record Section(int number, Page page) {

    /** Where the heading of the page is its question, the section has a shorter name. */
    private static final Map<String, String> NAMES = Map.of("area", "Area", "people", "People");

    public String id() {
        return page.id();
    }

    public String name() {
        return NAMES.getOrDefault(id(), page.title());
    }
}
