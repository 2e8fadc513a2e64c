package org.bsplifecycle.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one page where people log in. */
@Controller
class LoginPage {

    private static final String PAGE = "access/login";

    @GetMapping(Paths.LOGIN)
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("changed", request.getParameter("changed") != null);
        model.addAttribute("again", request.getParameter("again") != null);
        return PAGE;
    }

    /** Only a refused log-in comes here, forwarded with what was typed. */
    @PostMapping(Paths.LOGIN_REFUSED)
    String refuse(
            @RequestParam(defaultValue = "") String username,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("wrong", request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) != null);
        model.addAttribute("username", username);
        return PAGE;
    }
}
