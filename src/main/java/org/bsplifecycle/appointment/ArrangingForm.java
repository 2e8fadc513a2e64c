package org.bsplifecycle.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.publicforms.FormPages;
import org.bsplifecycle.publicforms.FormView;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The form in which a meeting is arranged or moved. Its times are London's. */
@Component
class ArrangingForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter TWO_DIGITS = DateTimeFormatter.ofPattern("HH:mm");

    private final Form form;
    private final FormPages pages;
    private final Arranging arranging;
    private final WorkingTime time;
    private final Clock clock;

    ArrangingForm(Forms forms, FormPages pages, Arranging arranging, WorkingTime time, Clock clock) {
        this.form = forms.named("arrangeAppointment");
        this.pages = pages;
        this.arranging = arranging;
        this.time = time;
        this.clock = clock;
    }

    record Answers(AppointmentKind kind, LocalDate on, String at, int minutes, String place, List<String> people) {}

    FormView blank(Map<String, ?> given, List<FieldError> errors) {
        return pages.view(form, given, Map.of("at", "10:00", "minutes", 60), errors);
    }

    FormView of(Appointment one, Map<String, ?> given, List<FieldError> errors) {
        ZonedDateTime starts = one.starts().atZone(time.zone());
        return pages.view(
                form,
                given,
                Map.of(
                        "kind", one.kind().name(),
                        "on", starts.toLocalDate(),
                        "at", TWO_DIGITS.format(starts),
                        "minutes", one.lasts().toMinutes(),
                        "place", one.place(),
                        "people", one.people()),
                errors);
    }

    /** Arranges a new one, unless something is wrong. */
    List<FieldError> arrange(BspReference reference, Map<String, ?> given) {
        Appointment blank = new Appointment(UUID.randomUUID(), reference, null, null, null, null, null, -1, false);
        return with(given, (answers, letIn) -> arranging.arrange(filled(blank, answers), letIn));
    }

    /** Moves one, unless something is wrong. */
    List<FieldError> move(Appointment one, Map<String, ?> given) {
        return with(given, (answers, letIn) -> arranging.move(filled(one, answers), letIn));
    }

    private Appointment filled(Appointment one, Answers answers) {
        return one.moved(
                answers.kind(),
                starts(answers),
                Duration.ofMinutes(answers.minutes()),
                answers.place(),
                answers.people());
    }

    private List<FieldError> with(Map<String, ?> given, BiConsumer<Answers, List<String>> work) {
        Checked checked = form.check(given, Map.of());
        if (!checked.ok()) {
            return checked.errors();
        }
        Answers answers = checked.as(Answers.class);
        if (starts(answers).isBefore(clock.instant())) {
            return List.of(new FieldError("on", "Enter a day and a time that are still to come"));
        }
        work.accept(answers, form.guard().letIn(form, checked.answers()));
        return List.of();
    }

    /** In the hour that the clocks skip, one hour later; in the hour that comes twice, the first one. */
    private Instant starts(Answers answers) {
        return answers.on()
                .atTime(LocalTime.parse(answers.at(), TIME))
                .atZone(time.zone())
                .toInstant();
    }
}
