package org.bsplifecycle.access;

import java.util.Optional;
import java.util.Set;
import org.bsplifecycle.engine.CurrentUser;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The user of the one log-in, wherever the request came in; to templates, the bean {@code loggedInUser}. */
@Component
class LoggedInUser implements CurrentUser {

    private final AccessTable table;

    LoggedInUser(AccessTable table) {
        this.table = table;
    }

    @Override
    public Optional<String> id() {
        return user().map(Authentication::getName);
    }

    @Override
    public boolean isIn(String group) {
        return groups().contains(group);
    }

    @Override
    public boolean isStaff() {
        return Roles.isStaff(groups());
    }

    /** Whether {@code docs/access.md} has any business for them at this address; a link that leads to a "no" is none. */
    public boolean mayOpen(String address) {
        return table.groupsAt(address).stream().anyMatch(this::isIn);
    }

    /** Whether there is a password of ours that they can change. */
    public boolean hasPassword() {
        return user().map(Authentication::getPrincipal).stream()
                .anyMatch(principal -> principal instanceof SessionOwner owner && owner.isLocal());
    }

    private static Set<String> groups() {
        return user().map(Authentication::getAuthorities)
                .map(AuthorityUtils::authorityListToSet)
                .orElse(Set.of());
    }

    private static Optional<Authentication> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(user -> !(user instanceof AnonymousAuthenticationToken));
    }
}
