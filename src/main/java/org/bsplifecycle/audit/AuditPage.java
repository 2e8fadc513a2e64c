package org.bsplifecycle.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

    @GetMapping("/staff/audit")
    String show(
            @RequestParam(defaultValue = "") String bsp,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam Optional<Long> before,
            Model page) {
        Wanted wanted = Wanted.of(bsp, person, from, until);
        List<Entry> found = entries.newest(wanted, before.orElse(Long.MAX_VALUE), PAGE + 1);
        page.addAttribute("wanted", wanted);
        page.addAttribute("words", words);
        page.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
        page.addAttribute("older", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        return "audit/log";
    }

    @GetMapping("/staff/audit.csv")
    void export(
            @RequestParam(defaultValue = "") String bsp,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        AuditTable.write(entries, Wanted.of(bsp, person, from, until), response.getWriter());
    }
}
