package org.bsplifecycle.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What people read whom the provider sent and we did not let in. */
@Controller
class NoEntryPage {

    private static final Logger LOG = LoggerFactory.getLogger(NoEntryPage.class);
    private static final String WHY = NoEntry.class.getName();
    private static final String WHEN_TO_TRY_AGAIN = "60";

    @GetMapping(Paths.NO_ENTRY)
    String show(@RequestAttribute(name = "org.bsplifecycle.access.NoEntry") NoEntry why, Model model) {
        model.addAttribute("title", why.title());
        model.addAttribute("sentence", why.sentence());
        model.addAttribute("again", why != NoEntry.NAME_TAKEN);
        return "access/no-entry";
    }

    /** A log-in that was left open for long, or that was finished before, begins again. */
    void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws ServletException, IOException {
        String code = NoEntry.code(refused);
        if (code.equals("authorization_request_not_found") || code.equals("invalid_state_parameter")) {
            response.sendRedirect(Paths.LOGIN + "?again");
            return;
        }
        NoEntry why = NoEntry.of(refused);
        if (why == NoEntry.FAILED) {
            // Not what the provider says about it: that may hold whom it was about.
            LOG.warn("A log-in at the provider failed: {}", code);
        }
        show(why, request, response);
    }

    /** The provider's addresses could not be asked for. */
    void away(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws ServletException, IOException {
        LOG.warn("The provider of the log-in does not answer: {}", String.valueOf(refused.getCause()));
        response.setHeader(HttpHeaders.RETRY_AFTER, WHEN_TO_TRY_AGAIN);
        show(NoEntry.AWAY, request, response);
    }

    private static void show(NoEntry why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(why.status().value());
        request.setAttribute(WHY, why);
        request.getRequestDispatcher(Paths.NO_ENTRY).forward(request, response);
    }
}
