package org.bsplifecycle.access;

import java.util.Optional;
import org.bsplifecycle.engine.CurrentUser;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The user of the one log-in, wherever the request came in. */
@Component
class LoggedInUser implements CurrentUser {

    @Override
    public Optional<String> id() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(user -> !(user instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
