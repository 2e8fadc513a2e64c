package org.bsplifecycle.eoi.web;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.bsplifecycle.publicforms.FormPages;
import org.bsplifecycle.publicforms.FormView;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The form in which windows are planned and moved, and what its answers ask of each other. */
@Component
class PlanningWindow {

    private final Form form;
    private final FormPages pages;
    private final ApplicationWindows windows;
    private final WorkingTime time;

    PlanningWindow(Forms forms, FormPages pages, ApplicationWindows windows, WorkingTime time) {
        this.form = forms.named("planWindow");
        this.pages = pages;
        this.windows = windows;
        this.time = time;
    }

    FormView blank(Map<String, ?> given, List<FieldError> errors) {
        int last =
                windows.all().stream().mapToInt(ApplicationWindow::number).max().orElse(0);
        return pages.view(form, given, PlannedWindow.facts(last + 1), errors);
    }

    /** Without the number, by which everybody knows the window. */
    FormView of(ApplicationWindow window, Map<String, ?> given, List<FieldError> errors) {
        return pages.view(form, form.pages().get(1), given, PlannedWindow.facts(window, time.zone()), errors);
    }

    /** Plans a new window, unless something is wrong. */
    List<FieldError> plan(Map<String, ?> given) {
        Checked checked = form.check(given, Map.of());
        if (!checked.ok()) {
            return checked.errors();
        }
        int number = checked.as(Number.class).number();
        return windows.find(number).isPresent()
                ? wrong("number", "Window %d is there already: move that one, or take another number".formatted(number))
                : keep(checked.as(PlannedWindow.class).as(number, time.zone()));
    }

    /** Moves the window of that number, unless something is wrong. */
    List<FieldError> move(int number, Map<String, ?> given) {
        Checked checked = form.check(form.pages().get(1), given, Map.of());
        return checked.ok() ? keep(checked.as(PlannedWindow.class).as(number, time.zone())) : checked.errors();
    }

    private List<FieldError> keep(ApplicationWindow window) {
        if (!window.deadline().isAfter(window.opens())) {
            return wrong("closesOn", "The deadline must be after the window opens");
        }
        return windows.overlapping(window).map(other -> overlap(window, other)).orElseGet(() -> {
            windows.plan(window);
            return List.of();
        });
    }

    /** Said next to the end that lies in the other window; next to the deadline where it spans the other. */
    private List<FieldError> overlap(ApplicationWindow window, ApplicationWindow other) {
        String key = other.isOpen(window.opens()) ? "opensOn" : "closesOn";
        return wrong(
                key,
                "Window %d is open from %s until %s, and two windows cannot be open at once"
                        .formatted(
                                other.number(),
                                Deadline.inWords(other.opens(), time.zone()),
                                Deadline.inWords(other.deadline(), time.zone())));
    }

    private static List<FieldError> wrong(String key, String sentence) {
        return List.of(new FieldError(key, sentence));
    }

    private record Number(int number) {}
}
