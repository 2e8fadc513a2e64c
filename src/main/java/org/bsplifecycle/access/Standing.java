package org.bsplifecycle.access;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * How an account stands at this moment.
 *
 * @param stamp changes whenever the password is set, also to the same one
 */
record Standing(String stamp, List<GrantedAuthority> groups) {

    /** Whether what was true at that log-in is true now. To have been put into another group ends nothing. */
    boolean allows(Authentication session) {
        return session.getPrincipal() instanceof SessionOwner user
                && user.stamp().equals(stamp)
                && groups.containsAll(session.getAuthorities());
    }
}
