package org.bsplifecycle.journey;

import java.util.Map;

/**
 * Staff at their tasks, in a browser or not. Answers have the names of the form: dates as {@link java.time.LocalDate},
 * lists as lists, a choice of a select as {@link org.bsplifecycle.forms.Option}, all else as it is typed.
 */
interface Staff {

    /** Somebody takes the one open task of this stem, fills its form in and completes it. */
    void completes(String user, String reference, String stem, Map<String, Object> answers);
}
