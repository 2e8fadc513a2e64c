package org.bsplifecycle.correspondence.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Forecast;
import org.bsplifecycle.correspondence.Foreseen;
import org.bsplifecycle.correspondence.OrderingMail;
import org.bsplifecycle.correspondence.Sending;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where staff read which mails will leave if nobody does anything, and decide about a single one. */
@Controller
@RequestMapping("/staff/forecast")
class ForecastPages {

    /** What somebody may still read; whoever wants more asks for one project. */
    private static final int MOST = 300;

    private final Forecast forecast;
    private final OrderingMail ordering;
    private final Sending sending;
    private final Moments moments;

    ForecastPages(Forecast forecast, OrderingMail ordering, Sending sending, Moments moments) {
        this.forecast = forecast;
        this.ordering = ordering;
        this.sending = sending;
        this.moments = moments;
    }

    /** The lists of each morning are many and all alike: they are shown when somebody asks for them. */
    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String bsp,
            @RequestParam(defaultValue = "false") boolean mornings,
            Model page) {
        List<Foreseen> all =
                bsp.isBlank() || reference(bsp).isPresent() ? forecast.of(reference(bsp)) : List.<Foreseen>of();
        List<Foreseen> shown = all.stream()
                .filter(mail -> mornings || mail.reference() != null)
                .toList();
        page.addAttribute("unknown", !bsp.isBlank() && reference(bsp).isEmpty());
        page.addAttribute("bsp", bsp);
        page.addAttribute("mornings", mornings);
        page.addAttribute("mails", shown.subList(0, Math.min(MOST, shown.size())));
        page.addAttribute("more", Math.max(0, shown.size() - MOST));
        page.addAttribute("hidden", all.size() - shown.size());
        page.addAttribute("sending", sending.inWords());
        page.addAttribute("moments", moments);
        return "correspondence/forecast";
    }

    @GetMapping("/{key}")
    String one(@PathVariable UUID key, @RequestParam(defaultValue = "") String bsp, Model page) {
        Foreseen mail = forecast.find(key, reference(bsp))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This email has left, or is not to be expected any more."));
        if (mail.written()) {
            return "redirect:/staff/correspondence/" + key;
        }
        page.addAttribute("bsp", bsp);
        page.addAttribute("mail", mail);
        page.addAttribute("moments", moments);
        return "correspondence/foreseen";
    }

    @PostMapping("/{key}/hold")
    String hold(@PathVariable UUID key, @RequestParam(defaultValue = "") String bsp) {
        ordering.hold(key, reference(bsp));
        return back(key, bsp);
    }

    @PostMapping("/{key}/skip")
    String skip(@PathVariable UUID key, @RequestParam(defaultValue = "") String bsp) {
        ordering.skip(key, reference(bsp));
        return list(bsp);
    }

    @PostMapping("/{key}/as-planned")
    String asPlanned(@PathVariable UUID key, @RequestParam(defaultValue = "") String bsp) {
        ordering.asPlanned(key, reference(bsp));
        return back(key, bsp);
    }

    @PostMapping("/{key}/now")
    String now(@PathVariable UUID key, @RequestParam(defaultValue = "") String bsp) {
        ordering.sendNow(key, reference(bsp));
        return list(bsp);
    }

    private static String back(UUID key, String bsp) {
        return "redirect:/staff/forecast/%s%s".formatted(key, query(bsp));
    }

    private static String list(String bsp) {
        return "redirect:/staff/forecast" + query(bsp);
    }

    private static String query(String bsp) {
        return reference(bsp).map(one -> "?bsp=" + one).orElse("");
    }

    private static Optional<BspReference> reference(String typed) {
        return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
                .filter(BspReference::isOne)
                .map(BspReference::new);
    }
}
