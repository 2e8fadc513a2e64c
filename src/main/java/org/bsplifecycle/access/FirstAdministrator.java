package org.bsplifecycle.access;

import java.util.List;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.settings.CannotStart;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Creates the account {@code admin} when nobody with a password of ours administers the system yet, and such passwords
 * are taken. There is none that one could know.
 */
@Component
class FirstAdministrator {

    static final String ID = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private final IdentityService identity;
    private final Accounts accounts;
    private final FirstPasswords firstPasswords;
    private final BootstrapSettings settings;
    private final ProviderAccounts elsewhere;
    private final OidcSettings provider;

    FirstAdministrator(
            @Lazy IdentityService identity,
            Accounts accounts,
            FirstPasswords firstPasswords,
            BootstrapSettings settings,
            ProviderAccounts elsewhere,
            OidcSettings provider) {
        this.elsewhere = elsewhere;
        this.provider = provider;
        this.identity = identity;
        this.accounts = accounts;
        this.firstPasswords = firstPasswords;
        this.settings = settings;
    }

    void create() {
        if (!provider.takesPasswords() || isThereOne()) {
            return;
        }
        if (identity.createUserQuery().userId(ID).count() > 0) {
            LOG.warn(
                    "Nobody is in the group {}; the account {} is there and stays as it is.",
                    Groups.ADMINISTRATORS,
                    ID);
            return;
        }
        keepTheRules();
        boolean chosen = StringUtils.hasText(settings.adminPassword());
        String password = chosen ? settings.adminPassword() : RandomPassword.make();
        accounts.create(new Account(ID, "First", "Administrator", null, List.of(Groups.ADMINISTRATORS)), password);
        if (settings.changeAtFirstLogIn()) {
            firstPasswords.given(ID);
        }
        if (chosen) {
            LOG.info("Log in as {} with the password of bsp.bootstrap.admin-password.", ID);
        } else {
            LOG.info(
                    "Log in as {} with the password {} (shown only this once; you choose your own then).",
                    ID,
                    password);
        }
    }

    private boolean isThereOne() {
        return identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).list().stream()
                .anyMatch(user -> !elsewhere.has(user.getId()));
    }

    /** Before anything is made, in words: the engine would refuse a bad one, too, but not say why. */
    private void keepTheRules() {
        if (StringUtils.hasText(settings.adminPassword())
                && !identity.checkPasswordAgainstPolicy(settings.adminPassword(), identity.newUser(ID))
                        .isValid()) {
            throw new CannotStart(
                    "The password in bsp.bootstrap.admin-password is too short, holds the word \"admin\", or is one that"
                            + " everybody tries first.",
                    "Choose one of at least 15 characters, for example four words that have nothing to do with each other;"
                            + " or leave the setting out, and a random one is printed once.");
        }
    }
}
