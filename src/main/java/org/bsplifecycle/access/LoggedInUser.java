package org.bsplifecycle.access;

import java.util.Collection;
import java.util.Optional;
import org.bsplifecycle.engine.CurrentUser;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The user of the one log-in, wherever the request came in; to templates, the bean {@code loggedInUser}. */
@Component
class LoggedInUser implements CurrentUser {

    @Override
    public Optional<String> id() {
        return user().map(Authentication::getName);
    }

    @Override
    public boolean isIn(String group) {
        return user().map(Authentication::getAuthorities).stream()
                .flatMap(Collection::stream)
                .anyMatch(authority -> authority.getAuthority().equals(group));
    }

    private static Optional<Authentication> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(user -> !(user instanceof AnonymousAuthenticationToken));
    }
}
