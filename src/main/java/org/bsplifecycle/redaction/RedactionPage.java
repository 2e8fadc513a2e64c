package org.bsplifecycle.redaction;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final String PASSAGE = "passage";
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
        return page(reference, "", Map.of(), model);
    }

    @PostMapping("/find")
    String find(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String passage,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("finding", redaction.look(bsp(reference).reference(), passage));
            return page(reference, passage, Map.of(), model);
        } catch (NotRemovable flaw) {
            return wrong(reference, passage, Map.of(PASSAGE, flaw.getMessage()), response, model);
        }
    }

    @PostMapping
    String remove(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "false") boolean others,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("why", why);
        try {
            BspReference project = bsp(reference).reference();
            Optional<Reason> reason = Stream.of(Reason.values())
                    .filter(one -> one.name().equals(why))
                    .findFirst();
            if (reason.isPresent()) {
                int removed = redaction.remove(project, passage, reason.get(), others);
                return "redirect:/staff/bsps/%s/remove-text?removed=%d".formatted(project, removed);
            }
            return undecided(reference, passage, false, others, response, model);
        } catch (InOtherProjects unsaid) {
            return undecided(reference, passage, true, false, response, model);
        } catch (NotRemovable flaw) {
            return wrong(reference, passage, Map.of(PASSAGE, flaw.getMessage()), response, model);
        }
    }

    /** Shows once more what would go, and says what is still to be decided. */
    private String undecided(
            String reference, String passage, boolean why, boolean others, HttpServletResponse response, Model model) {
        Finding finding = redaction.look(bsp(reference).reference(), passage);
        Map<String, String> flaws = new LinkedHashMap<>();
        if (finding.isEmpty()) {
            flaws.put(PASSAGE, Redaction.NOWHERE);
        } else if (!why) {
            flaws.put("why", "Select why it is to go");
        }
        if (finding.others() > 0 && !others) {
            flaws.put("others", new InOtherProjects().getMessage());
        }
        model.addAttribute("finding", finding);
        return wrong(reference, passage, flaws, response, model);
    }

    private String wrong(
            String reference, String passage, Map<String, String> flaws, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(reference, passage, flaws, model);
    }

    private String page(String reference, String passage, Map<String, String> flaws, Model model) {
        model.addAttribute("flaws", flaws);
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
