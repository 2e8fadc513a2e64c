package org.bsplifecycle.prompt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.prompt.Answerer;
import org.bsplifecycle.prompt.AnsweringPrompt;
import org.bsplifecycle.prompt.Asked;
import org.bsplifecycle.prompt.PromptOver;
import org.bsplifecycle.prompt.Reply;
import org.bsplifecycle.publicforms.Link;
import org.bsplifecycle.publicforms.LinkOver;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.LinkResting;
import org.bsplifecycle.publicforms.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a mail's link. Looking at it changes nothing, because mail scanners look, too; sending answers once. */
@Controller
@RequestMapping("/respond/{token}")
class RespondController {

    private final Links links;
    private final AnsweringPrompt answering;
    private final PromptPages pages;
    private final Pauses pauses;

    RespondController(Links links, AnsweringPrompt answering, PromptPages pages, Pauses pauses) {
        this.links = links;
        this.answering = answering;
        this.pages = pages;
        this.pauses = pauses;
    }

    @GetMapping
    String ask(@PathVariable String token, Model model) {
        Asked asked = open(id(token));
        return pages.ask(asked, Map.of(), List.of(), model);
    }

    @PostMapping
    String answer(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response,
            Model model) {
        UUID id = id(token);
        Asked asked = open(id);
        Reply reply = answer(id, given);
        if (reply.ok()) {
            return pages.thank(asked, reply.answer(), model);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return pages.ask(asked, given, reply.errors(), model);
    }

    private UUID id(String token) {
        return subject(links.open(LinkPurpose.PROMPT, token, this::rests));
    }

    private static UUID subject(Link link) {
        return UUID.fromString(link.subject());
    }

    private boolean rests(Link link) {
        try {
            return pauses.of(answering.open(subject(link)).prompt().reference()).isPresent();
        } catch (PromptOver over) {
            return false;
        }
    }

    /** A stranger learns nothing of why a link is over. */
    private Asked open(UUID id) {
        try {
            Asked asked = answering.open(id);
            pauses.of(asked.prompt().reference()).ifPresent(pause -> {
                throw new LinkResting(pause.expectedResume());
            });
            return asked;
        } catch (PromptOver over) {
            throw new LinkOver();
        }
    }

    private Reply answer(UUID id, Map<String, ?> given) {
        try {
            return answering.answer(id, given, Answerer.partnership());
        } catch (PromptOver over) {
            throw new LinkOver();
        }
    }
}
