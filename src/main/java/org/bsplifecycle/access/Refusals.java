package org.bsplifecycle.access;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bsplifecycle.engine.PlainProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How we say no: a person gets a page, a machine gets problem JSON. */
@Component
class Refusals {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    AuthenticationEntryPoint loginPage() {
        var loginPage = new LoginUrlAuthenticationEntryPoint(Paths.LOGIN);
        loginPage.setFavorRelativeUris(true);
        return loginPage;
    }

    /** People without an account have mistyped an address; a log-in would not help them. */
    void askPerson(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (Paths.WITH_ACCOUNT.matches(request)) {
            loginPage().commence(request, response, why);
        } else {
            response.sendError(NOT_FOUND.value());
        }
    }

    void askMachine(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"BSP\", charset=\"UTF-8\"");
        answer(response, UNAUTHORIZED, "Log in first, by session or with HTTP Basic.");
    }

    void denyMachine(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        String sentence = why instanceof CsrfException
                ? "A session alone may not change anything here. Send the form's token, or use HTTP Basic."
                : "Your groups may not use this address.";
        answer(response, FORBIDDEN, sentence);
    }

    void denyEngineCall(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answer(
                response,
                FORBIDDEN,
                EngineCalls.PROFILE.matches(request)
                        ? "An administrator changes names and email addresses. Ask the programme."
                        : "This is not done here, or not by your groups. Tasks are done with their forms.");
    }

    /** A log-in page that was left open for long gets a second chance instead of an error. */
    void denyPerson(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && request.getServletPath().equals(Paths.LOGIN)) {
            response.sendRedirect(Paths.LOGIN + "?again");
        } else {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
            response.sendError(FORBIDDEN.value());
        }
    }

    void answer(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), PlainProblem.of(status, sentence));
    }
}
