package org.bsplifecycle.microsite;

import org.bsplifecycle.programme.ApplicationWindows;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The programme's front door and its two statements. */
@Controller
class MicrositePages {

    private static final int LATEST = 3;

    private final ApplicationWindows windows;
    private final PublishedReports reports;
    private final WorkingTime time;

    MicrositePages(ApplicationWindows windows, PublishedReports reports, WorkingTime time) {
        this.windows = windows;
        this.reports = reports;
        this.time = time;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("window", WindowNotice.of(windows.open(), windows.next(), time.zone()));
        model.addAttribute("latest", reports.all().stream().limit(LATEST).toList());
        return "microsite/home";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "microsite/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "microsite/privacy";
    }
}
