package org.bsplifecycle.redaction;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** From a project's page: which text, where it stands, and then it goes. What is typed here is kept nowhere. */
@Controller
@RequestMapping("/staff/bsps/{reference}/remove-text")
class RedactionPage {

    private static final String PAGE = "redaction/removeText";

    private final Bsps bsps;
    private final Redaction redaction;

    RedactionPage(Bsps bsps, Redaction redaction) {
        this.bsps = bsps;
        this.redaction = redaction;
    }

    @GetMapping
    String ask(@PathVariable String reference, @RequestParam Optional<Integer> removed, Model model) {
        model.addAttribute("removed", removed.orElse(null));
        return page(reference, "", model);
    }

    @PostMapping("/find")
    String find(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String passage,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("places", redaction.places(bsp(reference).reference(), passage));
            return page(reference, passage, model);
        } catch (NotRemovable flaw) {
            return wrong(reference, passage, flaw.getMessage(), response, model);
        }
    }

    @PostMapping
    String remove(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            Model model) {
        try {
            BspReference project = bsp(reference).reference();
            Optional<Reason> reason = Stream.of(Reason.values())
                    .filter(one -> one.name().equals(why))
                    .findFirst();
            if (reason.isEmpty()) {
                model.addAttribute("places", redaction.places(project, passage));
                return wrong(reference, passage, "Select why it is to go", response, model);
            }
            int removed = redaction.remove(project, passage, reason.get());
            return "redirect:/staff/bsps/%s/remove-text?removed=%d".formatted(project, removed);
        } catch (NotRemovable flaw) {
            return wrong(reference, passage, flaw.getMessage(), response, model);
        }
    }

    private String wrong(String reference, String passage, String flaw, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("flaw", flaw);
        return page(reference, passage, model);
    }

    private String page(String reference, String passage, Model model) {
        model.addAttribute("bsp", bsp(reference));
        model.addAttribute("passage", passage);
        model.addAttribute("reasons", Reason.values());
        return PAGE;
    }

    private Bsp bsp(String reference) {
        return Optional.of(reference)
                .filter(BspReference::isOne)
                .flatMap(one -> bsps.find(new BspReference(one)))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no project " + reference));
    }
}
