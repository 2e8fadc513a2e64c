package org.bsplifecycle.appointment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.UnknownBsp;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.publicforms.FormView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where staff arrange the meetings of a project. */
@Controller
@RequestMapping("/staff/bsps/{reference}/appointments")
class AppointmentsPage {

    private static final String LIST = "redirect:/staff/bsps/{reference}/appointments";

    private final Bsps bsps;
    private final Appointments appointments;
    private final Arranging arranging;
    private final ArrangingForm form;
    private final AppointmentWords words;
    private final Clock clock;

    AppointmentsPage(
            Bsps bsps,
            Appointments appointments,
            Arranging arranging,
            ArrangingForm form,
            AppointmentWords words,
            Clock clock) {
        this.bsps = bsps;
        this.appointments = appointments;
        this.arranging = arranging;
        this.form = form;
        this.words = words;
        this.clock = clock;
    }

    /** One line of the list. */
    public record Row(UUID id, String what, String when, String place, String state, boolean open) {}

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        Bsp bsp = bsp(reference);
        model.addAttribute("bsp", bsp);
        model.addAttribute(
                "rows", appointments.of(bsp.reference()).stream().map(this::row).toList());
        return "appointment/list";
    }

    @GetMapping("/new")
    String ask(@PathVariable String reference, Model model) {
        return page(bsp(reference), null, form.blank(Map.of(), List.of()), model);
    }

    @PostMapping("/new")
    String arrange(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response,
            Model model) {
        Bsp bsp = bsp(reference);
        List<FieldError> wrong = form.arrange(bsp.reference(), given);
        return wrong.isEmpty() ? LIST : wrong(page(bsp, null, form.blank(given, wrong), model), response);
    }

    @GetMapping("/{id}")
    String ask(@PathVariable String reference, @PathVariable UUID id, Model model) {
        Appointment one = one(reference, id);
        return page(bsp(reference), one, form.of(one, Map.of(), List.of()), model);
    }

    @PostMapping("/{id}")
    String move(
            @PathVariable String reference,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response,
            Model model) {
        Appointment one = one(reference, id);
        List<FieldError> wrong = form.move(one, given);
        return wrong.isEmpty() ? LIST : wrong(page(bsp(reference), one, form.of(one, given, wrong), model), response);
    }

    @PostMapping("/{id}/call-off")
    String callOff(@PathVariable String reference, @PathVariable UUID id) {
        arranging.callOff(one(reference, id).calledOff());
        return LIST;
    }

    private Row row(Appointment one) {
        boolean past = one.starts().plus(one.lasts()).isBefore(clock.instant());
        return new Row(
                one.id(),
                one.kind().label(),
                words.when(one),
                one.place(),
                one.cancelled() ? "Called off" : past ? "Over" : "Planned",
                !one.cancelled() && !past);
    }

    private String page(Bsp bsp, Appointment one, FormView view, Model model) {
        model.addAttribute("bsp", bsp);
        model.addAttribute("id", one == null ? "new" : one.id().toString());
        model.addAttribute("heading", one == null ? "Arrange an appointment" : "Move an appointment");
        model.addAttribute("form", view);
        return "appointment/arrange";
    }

    private static String wrong(String page, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page;
    }

    private Appointment one(String reference, UUID id) {
        return appointments
                .find(bsp(reference).reference(), id)
                .filter(one -> !one.cancelled())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such appointment, or it has been called off."));
    }

    private Bsp bsp(String reference) {
        try {
            return bsps.get(new BspReference(reference));
        } catch (IllegalArgumentException | UnknownBsp e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "A reference looks like BSP-2026-014.");
        }
    }
}
