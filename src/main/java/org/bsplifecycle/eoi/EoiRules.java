package org.bsplifecycle.eoi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.programme.ApplicationWindow;
import org.springframework.stereotype.Component;

/** What one answer of an expression of interest asks of another, which a form cannot say. */
@Component
class EoiRules {

    private final EoiWindows windows;

    EoiRules(EoiWindows windows) {
        this.windows = windows;
    }

    List<FieldError> broken(EoiDraft draft, Map<String, Object> answers) {
        List<FieldError> errors = new ArrayList<>();
        if (answers.containsKey("authorities")) {
            area(answers).ifPresent(errors::add);
        }
        deputy(answers).ifPresent(errors::add);
        start(draft, answers).ifPresent(errors::add);
        return errors;
    }

    private static Optional<FieldError> area(Map<String, Object> answers) {
        boolean some = !((List<?>) answers.get("authorities")).isEmpty();
        boolean free = Boolean.TRUE.equals(answers.get("notTiedToArea"));
        if (some && free) {
            return Optional.of(
                    new FieldError(
                            "notTiedToArea",
                            "You have chosen local authorities and said that you are not tied to any: untick one or the other"));
        }
        if (!some && !free) {
            return Optional.of(new FieldError(
                    "authorities", "Choose at least one local authority, or say that you are not tied to an area"));
        }
        if (free && answers.get("otherArea") == null) {
            return Optional.of(new FieldError(
                    "otherArea", "Enter in a few words where you work, for example “Commissioners across England”"));
        }
        return Optional.empty();
    }

    private static Optional<FieldError> deputy(Map<String, Object> answers) {
        boolean named = answers.get("deputyName") != null;
        boolean reachable = answers.get("deputyEmail") != null;
        if (named && !reachable) {
            return Optional.of(new FieldError("deputyEmail", "Enter the email address of the deputy"));
        }
        if (reachable && !named) {
            return Optional.of(new FieldError("deputyName", "Enter the name of the deputy"));
        }
        return Optional.empty();
    }

    private Optional<FieldError> start(EoiDraft draft, Map<String, Object> answers) {
        LocalDate earliest =
                windows.of(draft).map(ApplicationWindow::deliveryFrom).orElse(null);
        return answers.get("preferredStart") instanceof LocalDate start && earliest != null && start.isBefore(earliest)
                ? Optional.of(new FieldError(
                        "preferredStart",
                        "“When would you like to start?” must be %s or later, when projects of this window begin"
                                .formatted(Days.inWords(earliest))))
                : Optional.empty();
    }
}
