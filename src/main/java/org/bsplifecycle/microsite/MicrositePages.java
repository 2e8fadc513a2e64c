package org.bsplifecycle.microsite;

import org.bsplifecycle.programme.ApplicationWindows;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The programme's front door and its two statements. */
@Controller
class MicrositePages {

    private final ApplicationWindows windows;
    private final WorkingTime time;

    MicrositePages(ApplicationWindows windows, WorkingTime time) {
        this.windows = windows;
        this.time = time;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("window", WindowNotice.of(windows.open(), windows.next(), time.zone()));
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
