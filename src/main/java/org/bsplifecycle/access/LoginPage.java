package org.bsplifecycle.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The one page where people log in. */
@Controller
class LoginPage {

    private static final String PAGE = "access/login";

    private static final String NO_NAME = "Enter your user name";
    private static final String NO_PASSWORD = "Enter your password";

    private static final String WRONG = "This user name and password do not go together. Check both and try again";

    private final OidcSettings provider;

    LoginPage(OidcSettings provider) {
        this.provider = provider;
    }

    @GetMapping(Paths.LOGIN)
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("changed", request.getParameter("changed") != null);
        model.addAttribute("again", request.getParameter("again") != null);
        return page(model);
    }

    /** Only a refused log-in comes here, forwarded with what was typed. */
    @PostMapping(Paths.LOGIN_REFUSED)
    String refuse(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        if (request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) != null) {
            boolean nobody = username.isBlank();
            model.addAttribute("field", nobody ? "username" : "password");
            model.addAttribute("wrong", nobody ? NO_NAME : password.isEmpty() ? NO_PASSWORD : WRONG);
        }
        model.addAttribute("username", username);
        return page(model);
    }

    /** Our own session has ended; the browser goes on to end the provider's. */
    @PostMapping(Paths.LOGGED_OUT)
    String leave(@RequestAttribute(LogOut.ONWARD) String onward, HttpServletResponse response, Model model) {
        response.setHeader("Refresh", "0;url=" + onward);
        model.addAttribute("onward", onward);
        return "access/logged-out";
    }

    private String page(Model model) {
        model.addAttribute("provider", provider.isOn() ? provider.name() : null);
        model.addAttribute("passwords", provider.takesPasswords());
        return PAGE;
    }
}
