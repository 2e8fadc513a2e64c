package org.bsplifecycle.prompt.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.prompt.Asked;
import org.bsplifecycle.prompt.PartnerAnswer;
import org.bsplifecycle.prompt.PartnerAnswers;
import org.bsplifecycle.publicforms.FormPages;
import org.bsplifecycle.publicforms.FormView;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the two pages that a partnership sees: the question, and the thanks. */
@Component
class PromptPages {

    private final FormPages forms;
    private final Bsps bsps;
    private final PartnerAnswers partners;
    private final WorkingTime time;

    PromptPages(FormPages forms, Bsps bsps, PartnerAnswers partners, WorkingTime time) {
        this.forms = forms;
        this.bsps = bsps;
        this.partners = partners;
        this.time = time;
    }

    private PartnerRow row(PartnerAnswer partner) {
        return new PartnerRow(
                partner.partner() + (partner.asked() ? " (you)" : ""),
                partner.answer() == null
                        ? "Not yet"
                        : partner.answer() + ", " + time.inWords(time.dateOf(partner.at())));
    }

    /** A line of the table that says who has answered. */
    record PartnerRow(String partner, String answer) {}

    String ask(Asked asked, Map<String, ?> given, List<FieldError> errors, Model model) {
        about(asked, model);
        model.addAttribute("form", form(asked, given, errors));
        return "prompt/respond";
    }

    String thank(Asked asked, String answer, Model model) {
        about(asked, model);
        model.addAttribute("answer", asked.question().inWords(answer));
        model.addAttribute("next", asked.question().whatHappensNext(answer));
        return "prompt/thanks";
    }

    FormView form(Asked asked, Map<String, ?> given, List<FieldError> errors) {
        return forms.view(asked.question().form(), given, asked.facts(), errors);
    }

    void about(Asked asked, Model model) {
        LocalDate answerBy = asked.prompt().answerBy();
        model.addAttribute("bsp", bsps.get(asked.prompt().reference()));
        model.addAttribute("question", asked.question().title());
        model.addAttribute("answerBy", time.inWords(answerBy));
        model.addAttribute(
                "answersFor",
                asked.prompt().answersFor() == null
                        ? null
                        : asked.prompt().answersFor().partner());
        model.addAttribute(
                "partners", partners.of(asked.prompt()).stream().map(this::row).toList());
        model.addAttribute("late", time.today().isAfter(answerBy));
    }
}
