package org.bsplifecycle.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes accounts. */
@Component
public class Accounts {

    private final IdentityService identity;

    Accounts(@Lazy IdentityService identity) {
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

    /** Whether the account may have this password. */
    public boolean mayHave(String userId, String password) {
        return identity.checkPasswordAgainstPolicy(password, user(userId)).isValid();
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
