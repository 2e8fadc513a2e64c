package org.bsplifecycle.publicforms;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.stream.Stream;
import org.bsplifecycle.engine.CurrentUser;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every failure ends here: a page for people, problem JSON (RFC 9457) for machines. */
@Controller
class TroublePages implements ErrorController {

    private final CurrentUser user;

    TroublePages(CurrentUser user) {
        this.user = user;
    }

    @RequestMapping("/error")
    Object trouble(HttpServletRequest request, HttpServletResponse response) {
        Trouble trouble = trouble(request);
        if (trouble == Trouble.AWAY) {
            response.setHeader("Retry-After", Troubles.WHEN_TO_TRY_AGAIN);
        }
        return isForMachines(request) ? problem(trouble, request) : page(trouble, request);
    }

    private ModelAndView page(Trouble trouble, HttpServletRequest request) {
        if (request.getAttribute(Troubles.SUPERSEDED) != null) {
            return new ModelAndView("publicforms/superseded", HttpStatus.valueOf(trouble.status()));
        }
        String view = trouble == Trouble.OVER ? "publicforms/over" : "publicforms/trouble";
        return new ModelAndView(view, HttpStatus.valueOf(trouble.status()))
                .addObject("title", trouble.title())
                .addObject("tasks", request.getRemoteUser() != null)
                .addObject("staff", trouble.isTheirs() && user.isStaff())
                .addObject("sentence", sentence(trouble, request));
    }

    private static ResponseEntity<ProblemDetail> problem(Trouble trouble, HttpServletRequest request) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(trouble.status()), sentence(trouble, request));
        problem.setTitle(trouble.title());
        problem.setInstance(URI.create(path(request)));
        return ResponseEntity.status(trouble.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Trouble trouble(HttpServletRequest request) {
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (exception instanceof Throwable thrown && isDatabaseAway(thrown)) {
            return Trouble.AWAY;
        }
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return Trouble.OPEN_FOR_LONG;
        }
        // Whoever asks for /error itself asks for a page that is not there.
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? Trouble.of(code) : Trouble.NOT_FOUND;
    }

    /** Also when it was found out outside of our pages, by the session for example. */
    private static boolean isDatabaseAway(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof CannotCreateTransactionException);
    }

    private static String sentence(Trouble trouble, HttpServletRequest request) {
        Object own = request.getAttribute(Troubles.SENTENCE);
        return own == null ? trouble.sentence() : own.toString();
    }

    private static boolean isForMachines(HttpServletRequest request) {
        return FormsOnly.isForMachines(path(request));
    }

    private static String path(HttpServletRequest request) {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = uri == null ? request.getRequestURI() : uri.toString();
        return path.substring(request.getContextPath().length());
    }
}
