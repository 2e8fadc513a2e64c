package org.bsplifecycle.forms;

import java.util.ArrayList;
import java.util.List;

/** Cuts a form into pages: what stands before the first group opens the first page, what follows a group stays with it. */
final class Pages {

    private Pages() {}

    static List<Page> of(String formId, List<Component> components) {
        List<Page> pages = new ArrayList<>();
        List<Component> parts = new ArrayList<>();
        Group current = null;
        for (Component component : components) {
            if (component instanceof Group group) {
                if (current != null) {
                    pages.add(page(current, parts));
                    parts = new ArrayList<>();
                }
                current = group;
                parts.addAll(group.components());
            } else {
                parts.add(component);
            }
        }
        pages.add(current == null ? new Page(formId, inWords(formId), List.copyOf(parts)) : page(current, parts));
        return List.copyOf(pages);
    }

    private static Page page(Group group, List<Component> parts) {
        return new Page(group.id(), group.label(), List.copyOf(parts));
    }

    /** {@code agreeScope} is read as "Agree scope". */
    static String inWords(String id) {
        String words = id.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
