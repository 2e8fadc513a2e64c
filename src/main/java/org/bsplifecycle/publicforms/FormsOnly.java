package org.bsplifecycle.publicforms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Our pages take filled-in forms and nothing else: of another kind of body nothing is read, and it would look empty. */
final class FormsOnly extends OncePerRequestFilter {

    /** Whether no page for people is there. */
    static boolean isForMachines(String path) {
        return Stream.of("/api/", "/camunda/api/", "/actuator/").anyMatch(path::startsWith);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !"POST".equals(request.getMethod()) || isForMachines(path) || path.startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(Trouble.NOT_OF_THAT_KIND.status());
        }
    }

    private static boolean isForm(String type) {
        try {
            return type != null
                    && Stream.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA)
                            .anyMatch(form -> form.includes(MediaType.parseMediaType(type)));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
