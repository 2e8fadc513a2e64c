package org.bsplifecycle.eoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.eoi.EoiDraft;
import org.bsplifecycle.eoi.EoiQuestions;
import org.bsplifecycle.eoi.Section;
import org.bsplifecycle.eoi.Sending;
import org.bsplifecycle.eoi.SendingEoi;
import org.bsplifecycle.eoi.Typed;
import org.bsplifecycle.eoi.WritingEoi;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.publicforms.LinkOver;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A partnership writes its expression of interest, section by section, and sends it; or staff do so for it, behind their
 * log-in. Neither can open what the other writes.
 */
@Controller
@RequestMapping({Addresses.START, Addresses.STAFF})
class EoiController {

    private static final String PEOPLE = "people";

    private final WritingEoi writing;
    private final SendingEoi sending;
    private final EoiQuestions questions;
    private final EoiPages pages;

    EoiController(WritingEoi writing, SendingEoi sending, EoiQuestions questions, EoiPages pages) {
        this.writing = writing;
        this.sending = sending;
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(required = false) String section,
            @RequestParam(name = "draft", required = false) String token,
            @RequestParam(required = false) String then,
            @RequestParam(required = false) String look,
            HttpServletRequest request) {
        Journey journey = journey(token, then, request);
        EoiDraft draft = journey.draft();
        if (draft != null && draft.isSent()) {
            return pages.goTo(journey.addresses().received(draft.sentAs()));
        }
        if (!pages.windowIsOpen(journey)) {
            return pages.closed(journey);
        }
        if (section == null && draft != null) {
            return pages.goTo(journey.addresses().of(whereItWasLeft(draft)));
        }
        return page(section == null ? "start" : section, journey, "errors".equals(look));
    }

    private Journey journey(String token, String then, HttpServletRequest request) {
        EoiDraft draft = isGiven(token) ? writing.open(token) : null;
        Journey journey = new Journey(draft, isGiven(token) ? token : null, "check".equals(then));
        if (!journey.addresses().base().equals(request.getServletPath())) {
            throw new LinkOver();
        }
        return journey;
    }

    private ModelAndView page(String name, Journey journey, boolean withErrors) {
        if (name.equals("questions")) {
            return pages.questions(journey);
        }
        if (journey.draft() != null && name.equals("check")) {
            return pages.check(journey, questions.check(journey.draft()), withErrors);
        }
        if (journey.draft() != null && name.equals("saved")) {
            return pages.saved(journey);
        }
        return questions
                .section(name)
                .map(section -> pages.section(
                        journey,
                        section,
                        journey.answers(),
                        withErrors
                                ? questions
                                        .check(journey.draft(), section, journey.answers())
                                        .errors()
                                : List.of()))
                .orElseGet(() -> pages.start(journey));
    }

    /** The first section that is not complete, or the check of all. */
    private String whereItWasLeft(EoiDraft draft) {
        return questions.sections().stream()
                .filter(section ->
                        !questions.check(draft, section, draft.answers()).ok())
                .findFirst()
                .map(Section::id)
                .orElse("check");
    }

    @PostMapping
    ModelAndView take(
            @RequestParam(required = false) String section,
            @RequestParam(name = "draft", required = false) String token,
            @RequestParam(required = false) String then,
            @RequestParam(required = false) String action,
            HttpServletRequest request) {
        Journey journey = journey(token, then, request);
        EoiDraft draft = journey.draft();
        if (draft != null && draft.isSent()) {
            return pages.goTo(journey.addresses().received(draft.sentAs()));
        }
        if (draft != null && "send".equals(action)) {
            return send(journey);
        }
        return questions
                .section(section)
                .map(asked -> keep(journey, asked, action, request.getParameterMap()))
                .orElseGet(() -> pages.goTo(journey.addresses().start()));
    }

    private ModelAndView keep(Journey before, Section section, String action, Map<String, String[]> parameters) {
        boolean open = pages.windowIsOpen(before);
        Journey journey = open || before.draft() != null ? kept(before, section, parameters) : before;
        if (!open) {
            return pages.refused(journey);
        }
        if ("find".equals(action)) {
            return pages.section(journey, section, parameters, List.of());
        }
        if ("later".equals(action)) {
            return pages.goTo(journey.addresses().of("saved"));
        }
        Checked checked = questions.check(journey.draft(), section, parameters);
        if (!checked.ok()) {
            return pages.wrong(pages.section(journey, section, parameters, checked.errors()));
        }
        if (section.id().equals(PEOPLE)) {
            writing.mailLink(
                    journey.draft().linkId(), checked.answers().get("leadEmail").toString());
        }
        return pages.goTo(journey.addresses().of(next(journey, section)));
    }

    private Journey kept(Journey journey, Section section, Map<String, String[]> parameters) {
        Map<String, Object> typed = Typed.in(section, parameters);
        if (journey.draft() != null) {
            return journey.with(writing.keep(journey.draft().linkId(), section, typed));
        }
        UUID linkId = writing.begin(typed);
        String token = writing.token(linkId);
        return new Journey(writing.open(token), token, journey.backToCheck());
    }

    private String next(Journey journey, Section section) {
        boolean last = section.number() == questions.sections().size();
        return journey.backToCheck() || last
                ? "check"
                : questions.sections().get(section.number()).id();
    }

    private ModelAndView send(Journey journey) {
        Sending sent = sending.send(journey.draft().linkId());
        if (sent instanceof Sending.Received received) {
            return pages.goTo(journey.addresses().received(received.reference()));
        }
        return sent instanceof Sending.Incomplete incomplete
                ? pages.wrong(pages.check(journey, incomplete.checked(), true))
                : pages.refused(journey);
    }

    private static boolean isGiven(String token) {
        return token != null && !token.isBlank();
    }
}
