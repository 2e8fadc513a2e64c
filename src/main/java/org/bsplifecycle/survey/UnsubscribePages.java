package org.bsplifecycle.survey;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the button of a mail program leads by which people decline more survey mail. It sends a POST without any page of
 * ours (RFC 8058), so the link itself is the proof; looking at the page changes nothing.
 */
@Controller
@RequestMapping("/survey/{token}/unsubscribe")
class UnsubscribePages {

    private final Unsubscribing unsubscribing;

    UnsubscribePages(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping
    String ask(@PathVariable String token, Model page) {
        unsubscribing.check(token);
        page.addAttribute("done", false);
        return "survey/unsubscribe";
    }

    @PostMapping
    String unsubscribe(@PathVariable String token, Model page) {
        unsubscribing.unsubscribe(token);
        page.addAttribute("done", true);
        return "survey/unsubscribe";
    }
}
