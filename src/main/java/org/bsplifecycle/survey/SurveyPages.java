package org.bsplifecycle.survey;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
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

/** The questionnaire behind a personal link. Looking at it changes nothing; what was answered is never shown again. */
@Controller
@RequestMapping("/survey/{token}")
class SurveyPages {

    private static final String QUESTIONS = "survey/questions";
    private static final String RECEIVED = "survey/received";

    private static final String NOTHING_YET =
            "You have answered no question yet. Answer at least one, and skip any that you like";

    private final Answering answering;
    private final AnsweringTime time;
    private final Forms forms;
    private final FormPages pages;
    private final Bsps bsps;

    SurveyPages(Answering answering, AnsweringTime time, Forms forms, FormPages pages, Bsps bsps) {
        this.answering = answering;
        this.time = time;
        this.forms = forms;
        this.pages = pages;
        this.bsps = bsps;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        AskedOf asked = answering.behind(token);
        return asked.answered() ? received(asked, true, model) : questions(asked, Map.of(), List.of(), model);
    }

    @PostMapping
    String take(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> given,
            Model model,
            HttpServletResponse response) {
        AskedOf asked = answering.behind(token);
        if (asked.answered()) {
            return again(asked, model, response);
        }
        Checked checked = form(asked).check(given, facts(asked));
        List<FieldError> errors = checked.empty() && checked.ok() ? List.of(nothingYet(asked)) : checked.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return questions(asked, given, errors, model);
        }
        return answering.answer(token, checked.answers())
                ? received(asked, false, model)
                : again(asked, model, response);
    }

    private String questions(AskedOf asked, Map<String, ?> given, List<FieldError> errors, Model model) {
        model.addAttribute("form", pages.view(form(asked), given, facts(asked), errors));
        return QUESTIONS;
    }

    /** Somebody sent twice, or went back and sent anew; the first answers stand. */
    private String again(AskedOf asked, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return received(asked, true, model);
    }

    private String received(AskedOf asked, boolean already, Model model) {
        model.addAttribute("already", already);
        model.addAttribute("wave", asked.wave().name());
        return RECEIVED;
    }

    /** A link works once: sent by mistake, an empty page would use it up. */
    private FieldError nothingYet(AskedOf asked) {
        return new FieldError(form(asked).fields().get(0).key(), NOTHING_YET);
    }

    private Form form(AskedOf asked) {
        return forms.named(asked.wave().questionnaire());
    }

    private Map<String, Object> facts(AskedOf asked) {
        return Map.of(
                "reference", asked.reference().value(),
                "area", bsps.get(asked.reference()).area(),
                "answerBy", time.inWords(asked.closesOn()));
    }
}
