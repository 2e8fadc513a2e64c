package org.bsplifecycle.eoi.web;

import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What happens next with an expression of interest that has arrived. Only the browser that sent it is shown that it is
 * there; everybody else reads the same page for every reference, so that nobody can find out which there are.
 */
@Controller
class ReceivedController {

    private final SentCookie sent;
    private final Bsps bsps;
    private final WorkingTime workingTime;

    ReceivedController(SentCookie sent, Bsps bsps, WorkingTime workingTime) {
        this.sent = sent;
        this.bsps = bsps;
        this.workingTime = workingTime;
    }

    @GetMapping(Addresses.START + "/received/{reference}")
    String received(
            @PathVariable String reference,
            @CookieValue(name = SentCookie.NAME, required = false) String cookie,
            Model model) {
        if (!BspReference.isOne(reference)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!sent.proves(cookie, new BspReference(reference))) {
            return "eoi/receivedElsewhere";
        }
        Bsp bsp = bsps.get(new BspReference(reference));
        model.addAttribute("reference", reference);
        model.addAttribute(
                "readBy", workingTime.inWords(workingTime.plusWorkingDays(workingTime.dateOf(bsp.receivedAt()), 5)));
        return "eoi/received";
    }
}
