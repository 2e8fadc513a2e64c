package org.bsplifecycle.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.engine.password.PasswordRules;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where everybody with an account changes their own password, and some have to. */
@Controller
class PasswordPage {

    private static final String PAGE = "access/password";

    private final People people;
    private final Accounts accounts;
    private final LoggedInUser here;

    PasswordPage(People people, Accounts accounts, LoggedInUser here) {
        this.here = here;
        this.people = people;
        this.accounts = accounts;
    }

    @GetMapping(Paths.PASSWORD)
    String show(@AuthenticationPrincipal SessionOwner owner, Model model) {
        LoggedIn user = withPassword(owner);
        return page(user, null, null, model);
    }

    /** All sessions of the account end with the old password, this one in any case. */
    @PostMapping(Paths.PASSWORD)
    String change(
            @AuthenticationPrincipal SessionOwner owner,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws ServletException {
        LoggedIn user = withPassword(owner);
        if (!people.knows(user.userId(), current)) {
            return refuse(user, "current", "This is not your password. Type it again", response, model);
        }
        Optional<String> flaw = flaw(user, current, chosen);
        if (flaw.isPresent()) {
            return refuse(user, "chosen", flaw.get(), response, model);
        }
        if (!chosen.equals(again)) {
            return refuse(user, "again", "Type the new password once more, the same as above", response, model);
        }
        accounts.changePassword(user.userId(), chosen);
        request.logout();
        return "redirect:" + Paths.LOGIN + "?changed";
    }

    private static LoggedIn withPassword(SessionOwner owner) {
        if (owner instanceof LoggedIn user) {
            return user;
        }
        throw new ResponseStatusException(
                HttpStatus.FORBIDDEN, "You have no password here. Change it where your organisation’s account is.");
    }

    private Optional<String> flaw(LoggedIn user, String current, String chosen) {
        if (chosen.equals(current)) {
            return Optional.of("Choose a password that you do not have already");
        }
        List<String> broken = accounts.rulesBroken(user.userId(), chosen);
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of("Choose another password. " + String.join(". ", broken));
    }

    private String refuse(LoggedIn user, String field, String flaw, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(user, field, flaw, model);
    }

    private String page(LoggedIn user, String field, String flaw, Model model) {
        model.addAttribute("username", user.userId());
        model.addAttribute("first", user.firstPassword());
        model.addAttribute("menu", here.isStaff() && !user.firstPassword());
        model.addAttribute("field", field);
        model.addAttribute("flaw", flaw);
        model.addAttribute("hint", PasswordRules.HINT);
        return PAGE;
    }
}
