package org.bsplifecycle.prompt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.prompt.Answerer;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.Asked;
import org.bsplifecycle.prompt.Reply;
import org.bsplifecycle.publicforms.FormPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff record what a partnership said on the phone, in a mail or in a meeting: the same question, and who said so. */
@Controller
@RequestMapping("/staff/prompts/{id}/answer")
class AnswerForPartnershipController {

    private final AnsweringPrompt answering;
    private final CurrentUser user;
    private final Form source;
    private final FormPages forms;
    private final PromptPages pages;

    AnswerForPartnershipController(
            AnsweringPrompt answering, CurrentUser user, Forms all, FormPages forms, PromptPages pages) {
        this.answering = answering;
        this.user = user;
        this.source = all.named("answerForPartnership");
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        return page(answering.open(id), Map.of(), List.of(), List.of(), model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response,
            Model model) {
        Asked asked = answering.open(id);
        Checked told = source.check(given, Map.of());
        Reply reply = told.ok()
                ? answering.answer(
                        id,
                        given,
                        told.as(Told.class)
                                .by(user.id().orElseThrow(), source.guard().letIn(source, told.answers())))
                : new Reply(
                        null,
                        asked.question().form().check(given, asked.facts()).errors());
        if (told.ok() && reply.ok()) {
            return "redirect:/staff/bsps/" + asked.prompt().reference();
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(asked, given, reply.errors(), told.errors(), model);
    }

    private String page(
            Asked asked, Map<String, ?> given, List<FieldError> wrong, List<FieldError> wrongSource, Model model) {
        pages.about(asked, model);
        var question = pages.form(asked, given, wrong);
        var who = forms.view(source, given, Map.of(), wrongSource);
        model.addAttribute("form", question);
        model.addAttribute("source", who);
        model.addAttribute(
                "errors",
                Stream.concat(question.errors().stream(), who.errors().stream()).toList());
        return "prompt/answer";
    }

    record Told(String toldBy, Answerer.Source toldHow) {

        Answerer by(String userId, List<String> letIn) {
            return new Answerer(userId, toldHow, toldBy, letIn);
        }
    }
}
