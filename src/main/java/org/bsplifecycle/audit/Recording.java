package org.bsplifecycle.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bsplifecycle.engine.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Sees to it that whatever somebody who is logged in sees or changes is written down before the answer leaves. What was
 * refused was neither seen nor changed.
 */
class Recording extends OncePerRequestFilter {

    private final CurrentUser user;
    private final Pending pending;
    private final Lines lines;

    Recording(CurrentUser user, Pending pending, Lines lines) {
        this.user = user;
        this.pending = pending;
        this.lines = lines;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Line> line = user.id().flatMap(who -> Asked.line(request, who));
        if (line.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        pending.begin(line.get());
        try {
            BeforeItLeaves answer = new BeforeItLeaves(response, status -> settle(request, status));
            chain.doFilter(request, answer.thatMayBeRefused());
            answer.onResponseCommitted();
        } finally {
            pending.end();
        }
    }

    /** What is saved from here on is the session, which is no change of anybody's. */
    private void settle(HttpServletRequest request, int status) {
        if (status < HttpStatus.BAD_REQUEST.value()) {
            pending.line()
                    .filter(line -> line.reads() || !Asked.ofTheEngine(request))
                    .map(line -> line.withAbout(
                            (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                    .ifPresent(line -> {
                        if (line.reads()) {
                            lines.writeAtEase(line);
                        } else {
                            lines.write(line);
                        }
                    });
        }
        pending.end();
    }
}
