package org.bsplifecycle.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators and managers read who saw or changed what. */
@Controller
class AuditPage {

    private static final int PAGE = 100;

    private final Entries entries;
    private final AuditWords words;

    AuditPage(Entries entries, AuditWords words) {
        this.entries = entries;
        this.words = words;
    }

    @ModelAttribute("wanted")
    Wanted wanted(
            @RequestParam(defaultValue = "") String bsp,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        return Wanted.of(bsp, person, from, until);
    }

    @GetMapping("/staff/audit")
    String show(
            @ModelAttribute(name = "wanted", binding = false) Wanted wanted,
            @RequestParam Optional<Long> before,
            Model page,
            HttpServletResponse response) {
        List<Entry> found = List.of();
        if (wanted.flaws().isEmpty()) {
            found = entries.newest(wanted, before.orElse(Long.MAX_VALUE), PAGE + 1);
        } else {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        page.addAttribute("words", words);
        page.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
        page.addAttribute("older", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        return "audit/log";
    }

    @GetMapping("/staff/audit.csv")
    String export(
            @ModelAttribute(name = "wanted", binding = false) Wanted wanted, Model page, HttpServletResponse response)
            throws IOException {
        if (!wanted.flaws().isEmpty()) {
            return show(wanted, Optional.empty(), page, response);
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        AuditTable.write(entries, wanted, words, response.getWriter());
        return null;
    }
}
