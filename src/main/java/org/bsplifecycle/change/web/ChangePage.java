package org.bsplifecycle.change.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.change.AskingForChange;
import org.bsplifecycle.change.ChangeKind;
import org.bsplifecycle.change.StartingChange;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.publicforms.FormPages;
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

/** From a project's page to the task in Tasklist that asks for the details of a change. */
@Controller
@RequestMapping("/staff/bsps/{reference}/change")
class ChangePage {

    private final Bsps bsps;
    private final AskingForChange asking;
    private final StartingChange starting;
    private final Form form;
    private final FormPages pages;

    ChangePage(Bsps bsps, AskingForChange asking, StartingChange starting, Forms forms, FormPages pages) {
        this.bsps = bsps;
        this.asking = asking;
        this.starting = starting;
        this.form = forms.named("chooseChange");
        this.pages = pages;
    }

    record Answers(ChangeKind change) {}

    @GetMapping
    String ask(@PathVariable String reference, Model model) {
        return page(underWay(reference), Map.of(), List.of(), model);
    }

    @PostMapping
    String start(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> given,
            Model model,
            HttpServletResponse response) {
        Bsp bsp = underWay(reference);
        Checked checked = form.check(given, facts(bsp));
        if (!checked.ok()) {
            return wrong(bsp, given, checked.errors(), model, response);
        }
        try {
            String task =
                    starting.start(bsp.reference(), checked.as(Answers.class).change());
            return "redirect:/camunda/app/tasklist/default/#/?task=" + task;
        } catch (Refused refused) {
            return wrong(bsp, given, List.of(new FieldError("change", refused.getMessage())), model, response);
        }
    }

    private String wrong(
            Bsp bsp, Map<String, ?> given, List<FieldError> errors, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(bsp, given, errors, model);
    }

    private String page(Bsp bsp, Map<String, ?> given, List<FieldError> errors, Model model) {
        model.addAttribute("bsp", bsp);
        model.addAttribute("form", pages.view(form, given, facts(bsp), errors));
        return "change/chooseChange";
    }

    private Map<String, Object> facts(Bsp bsp) {
        return Map.of(
                "changes",
                asking.possible(bsp.reference()).stream()
                        .map(kind -> Map.of("value", kind.name(), "label", kind.label()))
                        .toList());
    }

    private Bsp underWay(String reference) {
        if (!BspReference.isOne(reference)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "A reference looks like BSP-2026-014.");
        }
        Bsp bsp = bsps.get(new BspReference(reference));
        if (!bsp.isUnderWay()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "%s has ended already.".formatted(reference));
        }
        return bsp;
    }
}
