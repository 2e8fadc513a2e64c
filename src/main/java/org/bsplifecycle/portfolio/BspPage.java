package org.bsplifecycle.portfolio;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.UnknownBsp;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.engine.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One project, whole: what comes next, the people, the surveys, every mail and everything that happened. */
@Controller
class BspPage {

    private final BspViews views;
    private final CurrentUser user;

    BspPage(BspViews views, CurrentUser user) {
        this.views = views;
        this.user = user;
    }

    @GetMapping("/staff/bsps/{reference}")
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("view", view(reference));
        model.addAttribute("phases", Phase.values());
        model.addAttribute("views", views);
        model.addAttribute("mayRemoveText", Groups.WHO_MAY_CHANGE.stream().anyMatch(user::isIn));
        return "portfolio/bsp";
    }

    private BspView view(String reference) {
        if (!BspReference.isOne(reference)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "A reference looks like BSP-2026-014.");
        }
        try {
            return views.of(new BspReference(reference));
        } catch (UnknownBsp e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage());
        }
    }
}
