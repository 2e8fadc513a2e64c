package org.bsplifecycle.eoi.web;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.eoi.EoiQuestions;
import org.bsplifecycle.eoi.EoiWindows;
import org.bsplifecycle.eoi.Section;
import org.bsplifecycle.eoi.WritingEoi;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.bsplifecycle.publicforms.FormPages;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of the expression of interest, with what each of them shows. */
@Component
class EoiPages {

    private final EoiQuestions questions;
    private final FormPages forms;
    private final WritingEoi writing;
    private final ApplicationWindows windows;
    private final EoiWindows open;
    private final WorkingTime workingTime;

    EoiPages(
            EoiQuestions questions,
            FormPages forms,
            WritingEoi writing,
            ApplicationWindows windows,
            EoiWindows open,
            WorkingTime workingTime) {
        this.questions = questions;
        this.forms = forms;
        this.writing = writing;
        this.windows = windows;
        this.open = open;
        this.workingTime = workingTime;
    }

    boolean windowIsOpen(Journey journey) {
        return open.of(journey.draft()).isPresent();
    }

    ModelAndView start(Journey journey) {
        return journey.isStaffs()
                ? goTo(journey.addresses().start())
                : of("start", journey)
                        .addObject("first", questions.sections().get(0).id());
    }

    ModelAndView questions(Journey journey) {
        return of("questions", journey).addObject("sections", questions.sections());
    }

    ModelAndView section(Journey journey, Section section, Map<String, ?> given, List<FieldError> errors) {
        return of("section", journey)
                .addObject("section", section)
                .addObject("all", questions.sections().size())
                .addObject("back", back(journey, section))
                .addObject("form", forms.view(questions.form(), section.page(), given, questions.facts(), errors));
    }

    private String back(Journey journey, Section section) {
        Addresses addresses = journey.addresses();
        if (journey.backToCheck()) {
            return addresses.check();
        }
        return section.number() == 1
                ? addresses.start()
                : addresses.of(questions.sections().get(section.number() - 2).id());
    }

    /** All answers; what is missing is named once somebody has tried to send them. */
    ModelAndView check(Journey journey, Checked checked, boolean tried) {
        List<Section> sections = questions.sections();
        return of("check", journey)
                .addObject("said", questions.inWords(checked.answers()))
                .addObject("complete", checked.ok())
                .addObject("missing", tried || !checked.ok() ? MissingAnswer.in(checked, sections, journey) : List.of())
                .addObject("all", sections.size())
                .addObject(
                        "back",
                        journey.addresses().of(sections.get(sections.size() - 1).id()));
    }

    ModelAndView saved(Journey journey) {
        return of("saved", journey)
                .addObject(
                        "link",
                        journey.isStaffs()
                                ? journey.addresses().draft()
                                : writing.link(journey.draft().linkId()));
    }

    ModelAndView closed(Journey journey) {
        ModelAndView page = of("closed", journey);
        windows.next().ifPresent(next -> page.addObject("opens", Deadline.inWords(next.opens(), workingTime.zone())));
        return page;
    }

    /** The same for somebody who wanted to write or send. */
    ModelAndView refused(Journey journey) {
        ModelAndView page = closed(journey);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    /** After a form was taken, so that going back or reloading sends nothing twice. */
    ModelAndView goTo(String address) {
        RedirectView view = new RedirectView(address, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView of(String name, Journey journey) {
        ModelAndView page = new ModelAndView("eoi/" + name)
                .addObject("journey", journey)
                .addObject("addresses", journey.addresses());
        open.of(journey.draft()).ifPresent(window -> describe(page, window));
        return page;
    }

    private void describe(ModelAndView page, ApplicationWindow window) {
        page.addObject("window", window.number());
        page.addObject("windowTitle", window.title());
        page.addObject("deadline", Deadline.inWords(window.deadline(), workingTime.zone()));
    }
}
