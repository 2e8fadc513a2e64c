package org.bsplifecycle.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever still has the password that they were given sees the page that changes it, and nothing else but the exit. */
class OwnPasswordFirst extends OncePerRequestFilter {

    private final Refusals refusals;

    OwnPasswordFirst(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasFirstPassword() || Paths.WITH_FIRST_PASSWORD.matches(request)) {
            chain.doFilter(request, response);
        } else if (AskedFor.isPage(request)) {
            response.sendRedirect(Paths.PASSWORD);
        } else {
            refusals.answer(
                    response,
                    HttpStatus.FORBIDDEN,
                    "This password was given for the first log-in. Log in at /login and choose one of your own.");
        }
    }

    private static boolean hasFirstPassword() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user != null && user.getPrincipal() instanceof LoggedIn loggedIn && loggedIn.firstPassword();
    }
}
