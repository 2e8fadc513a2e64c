package org.bsplifecycle.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that go up and down or have empty parts. No browser sends them, and Spring, which would refuse them
 * too, stumbles over them first when they lead to a servlet of the web applications. An address that writes letters as
 * codes is sent on to its usual spelling: what guards it must not have to know more than one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StraightPaths extends OncePerRequestFilter {

    private static final Pattern CROOKED = Pattern.compile("/((\\.|%2e){1,2}(/|$)|/)", Pattern.CASE_INSENSITIVE);

    /** Letters, digits and - . _ ~, which RFC 3986, section 2.3, has nobody write so. */
    private static final Pattern NEEDLESS =
            Pattern.compile("%(3[0-9]|[46][1-9a-f]|[57][0-9a]|2[de]|5f|7e)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (CROOKED.matcher(path).find()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } else if (NEEDLESS.matcher(path).find()) {
            String query = request.getQueryString();
            response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
            response.setHeader(HttpHeaders.LOCATION, plain(path) + (query == null ? "" : "?" + query));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String plain(String path) {
        return NEEDLESS.matcher(path).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
