package org.bsplifecycle.publicforms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bsplifecycle.bsp.UnknownBsp;
import org.bsplifecycle.engine.LostRace;
import org.bsplifecycle.engine.Refused;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What our own exceptions mean to whoever asked. */
@ControllerAdvice
class Troubles {

    /** The request's attribute that holds the sentence for this case, in place of the usual one. */
    static final String SENTENCE = Troubles.class.getName();

    /** The request's attribute that says: a colleague has this link's question now. */
    static final String SUPERSEDED = LinkSuperseded.class.getName();

    static final String WHEN_TO_TRY_AGAIN = "30";

    @ExceptionHandler
    void superseded(LinkSuperseded superseded, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(SUPERSEDED, true);
        response.sendError(Trouble.OVER.status());
    }

    @ExceptionHandler
    void over(LinkOver over, HttpServletResponse response) throws IOException {
        response.sendError(Trouble.OVER.status());
    }

    @ExceptionHandler
    ModelAndView resting(LinkResting resting) {
        return new ModelAndView("publicforms/resting", HttpStatus.CONFLICT)
                .addObject("title", "This project is paused")
                .addObject("until", resting.until());
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(refused, Trouble.UNREADABLE, request, response);
    }

    @ExceptionHandler
    void lost(LostRace lost, HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(lost, Trouble.LOST_RACE, request, response);
    }

    /** The engine and the database say it in many ways; what is none of them goes on to whoever knows it. */
    @ExceptionHandler
    void overtaken(RuntimeException thrown, HttpServletResponse response) throws IOException {
        if (!LostRace.isOne(thrown)) {
            throw thrown;
        }
        response.sendError(Trouble.LOST_RACE.status());
    }

    @ExceptionHandler
    void unknown(UnknownBsp unknown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(unknown, Trouble.NOT_FOUND, request, response);
    }

    @ExceptionHandler
    void asked(ResponseStatusException answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(SENTENCE, answer.getReason());
        response.sendError(answer.getStatusCode().value());
    }

    /** Whoever reads a body may have put its own exception around ours. */
    @ExceptionHandler
    void unreadable(HttpMessageNotReadableException unreadable, HttpServletResponse response) throws IOException {
        boolean tooMuch = unreadable.getMostSpecificCause() instanceof MaxUploadSizeExceededException;
        response.sendError((tooMuch ? Trouble.TOO_MUCH : Trouble.UNREADABLE).status());
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    void away(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", WHEN_TO_TRY_AGAIN);
        response.sendError(Trouble.AWAY.status());
    }

    private static void say(Exception said, Trouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(SENTENCE, said.getMessage());
        response.sendError(trouble.status());
    }
}
