package org.bsplifecycle.eoi.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.bsplifecycle.publicforms.FormView;
import org.bsplifecycle.workingtime.WorkingTime;
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

/** Where programme admins plan the windows in which expressions of interest are welcome, and move them. */
@Controller
@RequestMapping(ApplicationWindowsPage.ADDRESS)
class ApplicationWindowsPage {

    static final String ADDRESS = "/staff/application-windows";
    private static final String SAVED = "redirect:" + ADDRESS + "?kept";

    private final ApplicationWindows windows;
    private final PlanningWindow planning;
    private final WorkingTime time;
    private final Clock clock;

    ApplicationWindowsPage(ApplicationWindows windows, PlanningWindow planning, WorkingTime time, Clock clock) {
        this.windows = windows;
        this.planning = planning;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) String kept, Model model) {
        model.addAttribute("rows", rows());
        model.addAttribute("kept", kept != null);
        return "eoi/windows";
    }

    private List<WindowRow> rows() {
        return windows.all().stream()
                .map(window -> WindowRow.of(window, clock.instant(), time.zone()))
                .sorted(WindowRow.IN_ORDER)
                .toList();
    }

    @GetMapping("/new")
    String ask(Model model) {
        return page(null, planning.blank(Map.of(), List.of()), model);
    }

    @PostMapping("/new")
    String plan(@RequestParam MultiValueMap<String, String> given, HttpServletResponse response, Model model) {
        List<FieldError> wrong = planning.plan(given);
        return wrong.isEmpty() ? SAVED : wrong(page(null, planning.blank(given, wrong), model), response);
    }

    @GetMapping("/{number}")
    String ask(@PathVariable int number, Model model) {
        ApplicationWindow window = window(number);
        return page(window, planning.of(window, Map.of(), List.of()), model);
    }

    @PostMapping("/{number}")
    String move(
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response,
            Model model) {
        ApplicationWindow window = window(number);
        List<FieldError> wrong = planning.move(number, given);
        return wrong.isEmpty() ? SAVED : wrong(page(window, planning.of(window, given, wrong), model), response);
    }

    private ApplicationWindow window(int number) {
        return windows.find(number)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no window %d.".formatted(number)));
    }

    private static String page(ApplicationWindow window, FormView form, Model model) {
        model.addAttribute("heading", window == null ? form.title() : "Move window " + window.number());
        model.addAttribute("action", ADDRESS + "/" + (window == null ? "new" : window.number()));
        model.addAttribute("form", form);
        return "eoi/planWindow";
    }

    private static String wrong(String page, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page;
    }
}
