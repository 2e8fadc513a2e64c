package org.bsplifecycle.engine.password;

import java.util.Map;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/**
 * One thing that a password has to be.
 *
 * @param placeholder what a person reads; Admin shows a text that it has no translation for as it stands
 * @param kept whether a password of this user, who may be null, is so
 */
record PasswordRule(String placeholder, BiPredicate<String, User> kept) implements PasswordPolicyRule {

    @Override
    public String getPlaceholder() {
        return placeholder;
    }

    @Override
    public Map<String, String> getParameters() {
        return Map.of();
    }

    @Override
    public boolean execute(String password) {
        return kept.test(password, null);
    }

    @Override
    public boolean execute(String password, User user) {
        return kept.test(password, user);
    }
}
