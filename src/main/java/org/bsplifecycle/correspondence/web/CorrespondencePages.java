package org.bsplifecycle.correspondence.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.Forecast;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.correspondence.Sending;
import org.bsplifecycle.correspondence.SettlingUnclearMail;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where staff read what was said to whom, and decide about mails whose fate nobody knows. */
@Controller
@RequestMapping("/staff/correspondence")
class CorrespondencePages {

    private static final int PAGE = 50;

    /** The mail brings its own styles and nothing else: no script, no picture, no frame but ours. */
    static final String MAIL_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups; frame-ancestors 'self'";

    private final Correspondence correspondence;
    private final SettlingUnclearMail settling;
    private final Reading reading;
    private final Forecast forecast;
    private final Sending sending;
    private final Moments moments;

    CorrespondencePages(
            Correspondence correspondence,
            SettlingUnclearMail settling,
            Reading reading,
            Forecast forecast,
            Sending sending,
            Moments moments) {
        this.forecast = forecast;
        this.sending = sending;
        this.correspondence = correspondence;
        this.settling = settling;
        this.reading = reading;
        this.moments = moments;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String bsp,
            @RequestParam(defaultValue = "") String state,
            @RequestParam Optional<Long> before,
            Model page) {
        List<MailEntry> mails = found(bsp.strip().toUpperCase(Locale.ROOT), state(state), before);
        page.addAttribute("bsp", bsp);
        page.addAttribute("state", state);
        page.addAttribute("states", MailState.values());
        page.addAttribute("sending", sending.inWords());
        page.addAttribute("moments", moments);
        page.addAttribute("mails", mails.subList(0, Math.min(PAGE, mails.size())));
        page.addAttribute("older", mails.size() > PAGE ? mails.get(PAGE - 1).number() : null);
        return "correspondence/list";
    }

    private List<MailEntry> found(String bsp, Optional<MailState> state, Optional<Long> before) {
        if (!bsp.isEmpty() && !BspReference.isOne(bsp)) {
            return List.of();
        }
        Optional<BspReference> reference = bsp.isEmpty() ? Optional.empty() : Optional.of(new BspReference(bsp));
        return correspondence.newest(reference, state, CorrespondenceApi.before(before), PAGE + 1);
    }

    private static Optional<MailState> state(String name) {
        return List.of(MailState.values()).stream()
                .filter(s -> s.name().equals(name))
                .findFirst();
    }

    @GetMapping("/{id}")
    String mail(@PathVariable UUID id, Model page) {
        MailEntry mail = one(id);
        page.addAttribute("mail", mail);
        page.addAttribute("foreseen", forecast.waiting(id).orElse(null));
        page.addAttribute("moments", moments);
        page.addAttribute("text", reading.text(mail).plain());
        page.addAttribute("buttons", reading.text(mail).buttons());
        return "correspondence/mail-page";
    }

    @GetMapping(path = "/{id}/html", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> html(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", MAIL_ONLY)
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .body(reading.html(one(id)));
    }

    @PostMapping("/{id}/treat-as-sent")
    String treatAsSent(@PathVariable UUID id) {
        settling.treatAsSent(id);
        return "redirect:/staff/correspondence/" + id;
    }

    @PostMapping("/{id}/send-again")
    String sendAgain(@PathVariable UUID id) {
        settling.sendAgain(id);
        return "redirect:/staff/correspondence/" + id;
    }

    private MailEntry one(UUID id) {
        return correspondence
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such email."));
    }
}
