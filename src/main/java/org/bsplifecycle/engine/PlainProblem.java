package org.bsplifecycle.engine;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What somebody at the web applications reads when something cannot be done. */
public final class PlainProblem {

    private PlainProblem() {}

    /** The sentence stands twice: {@code detail} is the standard's, {@code message} is what the webapps show. */
    public static ProblemDetail of(HttpStatus status, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty("message", sentence);
        return problem;
    }
}
