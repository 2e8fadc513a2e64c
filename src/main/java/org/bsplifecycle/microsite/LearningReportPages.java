package org.bsplifecycle.microsite;

import java.util.List;
import org.bsplifecycle.bsp.ChangeGoal;
import org.bsplifecycle.programme.LocalAuthorities;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of learning reports, to search and filter, and a page for each. */
@Controller
@RequestMapping("/learning-reports")
class LearningReportPages {

    private final PublishedReports reports;
    private final LocalAuthorities authorities;

    LearningReportPages(PublishedReports reports, LocalAuthorities authorities) {
        this.reports = reports;
        this.authorities = authorities;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String focus,
            Model page) {
        List<PublishedReport> found = reports.all().stream()
                .filter(report -> report.matches(q, region, focus))
                .toList();
        page.addAttribute("reports", found);
        page.addAttribute("q", q);
        page.addAttribute("region", region);
        page.addAttribute("focus", focus);
        page.addAttribute("regions", authorities.regions());
        page.addAttribute("focuses", ChangeGoal.values());
        return "microsite/learningReports";
    }

    @GetMapping("/{slug}")
    String read(@PathVariable String slug, Model page) {
        page.addAttribute(
                "report", reports.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "microsite/learningReport";
    }
}
