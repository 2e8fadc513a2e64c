package org.bsplifecycle.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bsplifecycle.engine.password.SlowHash;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes accounts. */
@Component
public class Accounts {

    private final IdentityService identity;
    private final SlowHash hash;

    Accounts(@Lazy IdentityService identity, SlowHash hash) {
        this.hash = hash;
        this.identity = identity;
    }

    /** Opens the account with its groups; one that is there already stays as it is. */
    @Transactional
    public void create(Account account, String password) {
        if (identity.createUserQuery().userId(account.userId()).count() > 0) {
            return;
        }
        User user = identity.newUser(account.userId());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setEmail(account.email());
        user.setPassword(password);
        identity.saveUser(user);
        account.groups().forEach(group -> identity.createMembership(account.userId(), group));
    }

    /** The account with other names and another address, in exactly these groups. */
    @Transactional
    public void update(Account account) {
        User user = user(account.userId());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setEmail(account.email());
        identity.saveUser(user);
        Set<String> before = identity.createGroupQuery().groupMember(account.userId()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        before.stream()
                .filter(group -> !account.groups().contains(group))
                .forEach(lost -> identity.deleteMembership(account.userId(), lost));
        account.groups().stream()
                .filter(group -> !before.contains(group))
                .forEach(group -> identity.createMembership(account.userId(), group));
    }

    /** What is wrong with this password for the account, in sentences; nothing where it may have it. */
    List<String> rulesBroken(String userId, String password) {
        return identity.checkPasswordAgainstPolicy(password, user(userId)).getViolatedRules().stream()
                .map(PasswordPolicyRule::getPlaceholder)
                .toList();
    }

    /**
     * Keeps the password with which somebody has just logged in as today's are kept, where it was kept otherwise. Other
     * sessions of the account end by that.
     */
    void keepAsToday(String userId, String password) {
        if (!hash.isOurs(user(userId).getPassword())
                && rulesBroken(userId, password).isEmpty()) {
            try {
                changePassword(userId, password);
            } catch (OptimisticLockingException overtaken) {
                // Another log-in at the same moment has done it.
            }
        }
    }

    /** All sessions of the account end. Fails with a password that it may not have. */
    @Transactional
    public void changePassword(String userId, String password) {
        User user = user(userId);
        user.setPassword(password);
        identity.saveUser(user);
    }

    private User user(String userId) {
        return identity.createUserQuery().userId(userId).singleResult();
    }

    /** Closes the account. Whoever is logged in with it is out at the next click. */
    @Transactional
    public void delete(String userId) {
        identity.deleteUser(userId);
    }
}
