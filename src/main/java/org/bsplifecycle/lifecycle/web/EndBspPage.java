package org.bsplifecycle.lifecycle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.lifecycle.EarlyEnd;
import org.bsplifecycle.lifecycle.EndingBsp;
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

/** Where staff record that a partnership withdraws, or that the programme closes a project early. */
@Controller
@RequestMapping("/staff/bsps/{reference}/end")
class EndBspPage {

    private final Bsps bsps;
    private final EndingBsp ending;
    private final Form form;
    private final FormPages pages;

    EndBspPage(Bsps bsps, EndingBsp ending, Forms forms, FormPages pages) {
        this.bsps = bsps;
        this.ending = ending;
        this.form = forms.named("endBsp");
        this.pages = pages;
    }

    record Answers(EarlyEnd how, String reason) {}

    @GetMapping
    String ask(@PathVariable String reference, Model model) {
        return page(underWay(reference), Map.of(), List.of(), model);
    }

    @PostMapping
    String end(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> given,
            Model model,
            HttpServletResponse response) {
        Bsp bsp = underWay(reference);
        Checked checked = form.check(given, Map.of());
        if (!checked.ok()) {
            return wrong(bsp, given, checked.errors(), model, response);
        }
        Answers answers = checked.as(Answers.class);
        try {
            ending.end(bsp.reference(), answers.how(), answers.reason());
        } catch (Refused refused) {
            return wrong(bsp, given, List.of(new FieldError("how", refused.getMessage())), model, response);
        }
        return "redirect:/staff/bsps/" + reference;
    }

    private String wrong(
            Bsp bsp, Map<String, ?> given, List<FieldError> errors, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(bsp, given, errors, model);
    }

    private String page(Bsp bsp, Map<String, ?> given, List<FieldError> errors, Model model) {
        model.addAttribute("bsp", bsp);
        model.addAttribute("form", pages.view(form, given, Map.of(), errors));
        return "lifecycle/endBsp";
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
