package org.bsplifecycle.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.token.Sha512DigestUtils;
import org.springframework.stereotype.Component;

/** Who has an account, and in which groups. The engine's identity tables are the only source. */
@Component
class People {

    private final IdentityService identity;

    People(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** As it is now; empty if there is no such account (any more). */
    Optional<Standing> standing(String userId) {
        return Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                .map(user -> new Standing(stamp(user), groups(userId)));
    }

    private List<GrantedAuthority> groups(String userId) {
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** The engine gives its salted hash for the password; a hash of that says as much here, and nothing to a thief. */
    private static String stamp(User user) {
        return Sha512DigestUtils.shaHex(String.valueOf(user.getPassword()));
    }

    /** Asks the engine, which counts wrong passwords and makes the next try wait. */
    boolean knows(String userId, String password) {
        return identity.checkPassword(userId, password);
    }
}
