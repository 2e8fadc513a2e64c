package org.bsplifecycle.portfolio;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Predicate;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Phase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The manager's one screen: what is late, and who has it. A number is a link to the rows it counts. */
@Controller
class PortfolioPage {

    private static final int ROWS_A_PAGE = 50;
    private static final int A_WEEK = 5;

    private final Portfolio portfolio;

    PortfolioPage(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** A count with the rows behind it. */
    record Total(String show, String label, long count, boolean late) {}

    @GetMapping("/staff")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String waiting,
            @RequestParam(defaultValue = "live") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (BspReference.isOne(q.strip())) {
            return "redirect:/staff/bsps/" + q.strip();
        }
        List<PortfolioRow> all = portfolio.rows();
        List<PortfolioRow> found = all.stream()
                .filter(shown(phase.isEmpty() ? show : "all"))
                .filter(row -> row.matches(q, phase, waiting))
                .toList();
        int pages = Math.max(1, (found.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        int current = Math.min(Math.max(page, 1), pages);
        model.addAttribute(
                "rows",
                found.stream()
                        .skip((current - 1L) * ROWS_A_PAGE)
                        .limit(ROWS_A_PAGE)
                        .toList());
        model.addAttribute("count", found.size());
        model.addAttribute("page", current);
        model.addAttribute("pages", pages);
        model.addAttribute("totals", totals(all));
        model.addAttribute("phases", Phase.values());
        model.addAttribute(
                "inPhase", all.stream().collect(groupingBy(row -> row.bsp().phase(), counting())));
        model.addAttribute("waitings", WaitingOn.values());
        model.addAttribute("q", q);
        model.addAttribute("phase", phase);
        model.addAttribute("waiting", waiting);
        model.addAttribute("show", show);
        return "portfolio/portfolio";
    }

    private static List<Total> totals(List<PortfolioRow> all) {
        return List.of(
                total(all, "live", "live projects", false),
                total(all, "late", "overdue", true),
                total(all, "soon", "due in 5 working days", false),
                total(all, "US", "waiting on us", false),
                total(all, "DELIVERY_PARTNER", "waiting on a delivery partner", false),
                total(all, "PARTNERSHIP", "waiting on a partnership", false),
                total(all, "A_DATE", "waiting for a date", false),
                total(all, "PAUSED", "paused", false),
                total(all, "all", "projects in all", false));
    }

    private static Total total(List<PortfolioRow> all, String show, String label, boolean late) {
        return new Total(show, label, all.stream().filter(shown(show)).count(), late);
    }

    private static Predicate<PortfolioRow> shown(String show) {
        return switch (show) {
            case "all" -> row -> true;
            case "late" -> row -> row.next().isLate();
            case "soon" -> row -> row.next().isDueWithin(A_WEEK);
            case "US", "DELIVERY_PARTNER", "PARTNERSHIP", "A_DATE", "PAUSED" ->
                row -> row.bsp().isUnderWay() && row.next().waitingOn().name().equals(show);
            default -> row -> row.bsp().isUnderWay();
        };
    }
}
