package org.bsplifecycle.eoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.eoi.EoiDraft;
import org.bsplifecycle.eoi.EoiQuestions;
import org.bsplifecycle.eoi.Section;
import org.bsplifecycle.eoi.Sending;
import org.bsplifecycle.eoi.SendingEoi;
import org.bsplifecycle.eoi.Typed;
import org.bsplifecycle.eoi.WritingEoi;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
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
    private final SentCookie cookie;

    EoiController(WritingEoi writing, SendingEoi sending, EoiQuestions questions, EoiPages pages, SentCookie cookie) {
        this.writing = writing;
        this.sending = sending;
        this.questions = questions;
        this.pages = pages;
        this.cookie = cookie;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(required = false) String section,
            @RequestParam(name = "draft", required = false) String token,
            @RequestParam(required = false) String then,
            @RequestParam(required = false) String look,
            HttpServletRequest request,
            HttpServletResponse response) {
        Journey journey = journey(token, then, request);
        EoiDraft draft = journey.draft();
        if (draft != null && draft.isSent()) {
            return received(journey, draft.sentAs(), response);
        }
        if (!pages.windowIsOpen(journey)) {
            return pages.closed(journey);
        }
        if (section == null && draft != null) {
            return pages.goTo(journey.addresses()
                    .of(questions.firstIncomplete(draft).map(Section::id).orElse("check")));
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

    @PostMapping
    ModelAndView take(
            @RequestParam(required = false) String section,
            @RequestParam(name = "draft", required = false) String token,
            @RequestParam(required = false) String then,
            @RequestParam(required = false) String action,
            HttpServletRequest request,
            HttpServletResponse response) {
        Journey journey = journey(token, then, request);
        EoiDraft draft = journey.draft();
        if (draft != null && draft.isSent()) {
            return received(journey, draft.sentAs(), response);
        }
        if (draft != null && "send".equals(action)) {
            return send(journey, response);
        }
        return questions
                .section(section)
                .map(asked -> keep(journey, asked, action, request.getParameterMap()))
                .orElseGet(() -> pages.goTo(journey.addresses().start()));
    }

    private ModelAndView keep(Journey before, Section section, String action, Map<String, String[]> parameters) {
        boolean open = pages.windowIsOpen(before);
        Typed typed = Typed.in(section, parameters, questions.form().guard());
        Journey journey = open || before.draft() != null ? kept(before, typed) : before;
        if (!open) {
            return pages.refused(journey);
        }
        if ("find".equals(action)) {
            return pages.section(journey, section, parameters, List.of());
        }
        boolean later = "later".equals(action);
        Checked checked = questions.check(journey.draft(), section, parameters);
        List<FieldError> errors = later ? typed.lost(checked.errors()) : checked.errors();
        if (!errors.isEmpty()) {
            return pages.wrong(pages.section(journey, section, parameters, errors));
        }
        if (later) {
            return pages.goTo(journey.addresses().of("saved"));
        }
        Journey mailed = section.id().equals(PEOPLE)
                ? mailed(journey, checked.answers().get("leadEmail").toString())
                : journey;
        return pages.goTo(mailed.addresses().of(next(journey, section)));
    }

    private Journey mailed(Journey journey, String address) {
        UUID before = journey.draft().linkId();
        UUID linkId = writing.mailLink(before, address);
        return linkId.equals(before) ? journey : under(linkId, journey);
    }

    private Journey kept(Journey journey, Typed typed) {
        return journey.draft() == null
                ? under(writing.begin(typed), journey)
                : journey.with(writing.keep(journey.draft().linkId(), typed));
    }

    private Journey under(UUID linkId, Journey journey) {
        String token = writing.token(linkId);
        return new Journey(writing.open(token), token, journey.backToCheck());
    }

    private String next(Journey journey, Section section) {
        boolean last = section.number() == questions.sections().size();
        return journey.backToCheck() || last
                ? "check"
                : questions.sections().get(section.number()).id();
    }

    private ModelAndView send(Journey journey, HttpServletResponse response) {
        Sending sent = sending.send(journey.draft().linkId());
        if (sent instanceof Sending.Received received) {
            return received(journey, received.reference(), response);
        }
        return sent instanceof Sending.Incomplete incomplete
                ? pages.wrong(pages.check(journey, incomplete.checked(), true))
                : pages.refused(journey);
    }

    private ModelAndView received(Journey journey, BspReference reference, HttpServletResponse response) {
        if (!journey.isStaffs()) {
            cookie.give(journey.token(), response);
        }
        return pages.goTo(journey.addresses().received(reference));
    }

    private static boolean isGiven(String token) {
        return token != null && !token.isBlank();
    }
}
