package org.bsplifecycle.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Who has an account, and in which groups. The engine's identity tables are the only source. */
@Component
class People {

    private final IdentityService identity;

    People(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** The groups as they are now; empty if there is no such account (any more). */
    Optional<List<GrantedAuthority>> authorities(String userId) {
        if (identity.createUserQuery().userId(userId).count() == 0) {
            return Optional.empty();
        }
        return Optional.of(identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList());
    }

    /** Asks the engine, which counts wrong passwords and makes the next try wait. */
    boolean knows(String userId, String password) {
        return identity.checkPassword(userId, password);
    }
}
