package org.bsplifecycle.publicforms;

import java.util.List;

/**
 * A form, or one page of it, ready for {@code templates/publicforms/form.html}.
 *
 * @param title what the page is called
 * @param heading the heading to write above the parts, or null when a question is the heading
 */
public record FormView(String title, String heading, List<PartView> parts, List<ErrorView> errors) {

    /** The title of the browser's window: begins with "Error:" when something is wrong. */
    public String windowTitle() {
        return errors.isEmpty() ? title : "Error: " + title;
    }
}
