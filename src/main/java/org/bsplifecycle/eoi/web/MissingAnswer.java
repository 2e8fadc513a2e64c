package org.bsplifecycle.eoi.web;

import java.util.List;
import org.bsplifecycle.eoi.Section;
import org.bsplifecycle.forms.Checked;

/** An answer that is missing or wrong, and where to mend it. */
public record MissingAnswer(String sentence, String address) {

    static List<MissingAnswer> in(Checked checked, List<Section> sections, Journey journey) {
        return checked.errors().stream()
                .map(error -> new MissingAnswer(
                        error.sentence(),
                        journey.addresses().change() + sectionOf(error.key(), sections) + "&look=errors"))
                .toList();
    }

    private static String sectionOf(String key, List<Section> sections) {
        return sections.stream()
                .filter(section -> section.page().fields().stream()
                        .anyMatch(field -> field.key().equals(key)))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
