package org.bsplifecycle.access;

import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request how the account stands, on whatever node: one that is gone, has lost a group or has another
 * password ends its sessions at once, and so does a door that the settings have closed.
 */
class CurrentStanding extends OncePerRequestFilter {

    private final People people;
    private final OidcSettings provider;

    CurrentStanding(People people, OidcSettings provider) {
        this.people = people;
        this.provider = provider;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        if (user != null && user.getPrincipal() instanceof SessionOwner owner) {
            people.standing(user.getName())
                    .filter(standing -> provider.lets(owner) && standing.allows(user))
                    .ifPresentOrElse(
                            standing -> SecurityContextHolder.setContext(new SecurityContextImpl(
                                    authenticated(user.getPrincipal(), null, standing.groups()))),
                            () -> forget(request));
        }
        chain.doFilter(request, response);
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
