package org.bsplifecycle.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.engine.password.SlowHash;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.token.Sha512DigestUtils;
import org.springframework.stereotype.Component;

/** Who has an account, and in which groups. The engine's identity tables are the only source. */
@Component
class People {

    private final IdentityService identity;
    private final JdbcClient db;
    private final Clock clock;
    private final SlowHash hash;

    People(@Lazy IdentityService identity, JdbcClient db, Clock clock, SlowHash hash) {
        this.identity = identity;
        this.db = db;
        this.clock = clock;
        this.hash = hash;
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

    /**
     * Asks the engine, which counts wrong passwords and makes the next try wait. An answer always takes the time of a
     * check, so that nobody learns from it who has an account.
     */
    boolean knows(String userId, String password) {
        if (!isChecked(userId)) {
            hash.checkNobodys(password);
        }
        return identity.checkPassword(userId, password);
    }

    /** Whether the engine looks at the password at all: not without an account, and not while the next try waits. */
    private boolean isChecked(String userId) {
        return db.sql("""
                        select exists (select 1 from act_id_user
                        where id_ = ? and (lock_exp_time_ is null or lock_exp_time_ <= ?))""")
                .params(userId, Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
