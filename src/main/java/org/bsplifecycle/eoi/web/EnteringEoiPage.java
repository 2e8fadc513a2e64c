package org.bsplifecycle.eoi.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.eoi.StaffEntry;
import org.bsplifecycle.eoi.WritingEoi;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.bsplifecycle.publicforms.FormPages;
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

/** Where programme admins begin an expression of interest for a partnership: late, early, or for who cannot write it. */
@Controller
@RequestMapping(ApplicationWindowsPage.ADDRESS + "/{number}/expression-of-interest")
class EnteringEoiPage {

    private final ApplicationWindows windows;
    private final WritingEoi writing;
    private final Form form;
    private final FormPages pages;
    private final WorkingTime time;

    EnteringEoiPage(ApplicationWindows windows, WritingEoi writing, Forms forms, FormPages pages, WorkingTime time) {
        this.windows = windows;
        this.writing = writing;
        this.form = forms.named("enterEoi");
        this.pages = pages;
        this.time = time;
    }

    @GetMapping
    String ask(@PathVariable int number, Model model) {
        return page(window(number), Map.of(), List.of(), model);
    }

    @PostMapping
    String begin(
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response,
            Model model) {
        ApplicationWindow window = window(number);
        Checked checked = form.check(given, Map.of());
        if (!checked.ok()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(window, given, checked.errors(), model);
        }
        String reason = checked.as(Answers.class).reason();
        String token = writing.token(writing.begin(new StaffEntry(number, reason)));
        return "redirect:" + new Addresses(true, token).draft();
    }

    private record Answers(String reason) {}

    private String page(ApplicationWindow window, Map<String, ?> given, List<FieldError> errors, Model model) {
        model.addAttribute("window", window);
        model.addAttribute("deadline", Deadline.inWords(window.deadline(), time.zone()));
        model.addAttribute("form", pages.view(form, given, Map.of(), errors));
        return "eoi/enterEoi";
    }

    private ApplicationWindow window(int number) {
        return windows.find(number)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no window %d.".formatted(number)));
    }
}
