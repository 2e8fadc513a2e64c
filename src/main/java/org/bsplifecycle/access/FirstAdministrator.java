package org.bsplifecycle.access;

import java.security.SecureRandom;
import java.util.List;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Creates the account {@code admin} when nobody administers the system yet. There is no password that one could know. */
@Component
class FirstAdministrator {

    static final String ID = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    /** Without letters and figures that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXYZ2346789";

    private static final int LENGTH = 20;

    private final IdentityService identity;
    private final Accounts accounts;
    private final FirstPasswords firstPasswords;
    private final BootstrapSettings settings;

    FirstAdministrator(
            @Lazy IdentityService identity,
            Accounts accounts,
            FirstPasswords firstPasswords,
            BootstrapSettings settings) {
        this.identity = identity;
        this.accounts = accounts;
        this.firstPasswords = firstPasswords;
        this.settings = settings;
    }

    void create() {
        if (identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).count() > 0) {
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
        String password = chosen ? settings.adminPassword() : random();
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

    /** Before anything is made, in words: the engine would refuse a bad one, too, but not say why. */
    private void keepTheRules() {
        if (StringUtils.hasText(settings.adminPassword())
                && !identity.checkPasswordAgainstPolicy(settings.adminPassword(), identity.newUser(ID))
                        .isValid()) {
            throw new BadFirstPassword();
        }
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
