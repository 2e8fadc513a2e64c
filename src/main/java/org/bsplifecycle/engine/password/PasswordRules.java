package org.bsplifecycle.engine.password;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.bsplifecycle.engine.KnownPassword;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a password has to be, after NIST SP 800-63B-4, section 3.1.1: long, because nothing else stands beside it, and
 * not one that is tried first. Nothing about kinds of characters, and it never expires.
 */
@Component
public class PasswordRules extends AbstractProcessEnginePlugin implements PasswordPolicy {

    /** In characters as people count them; 800-63B-4 asks for 15 where a password is the only proof. */
    public static final int SHORTEST = 15;

    /** All of them count; more is no password. */
    public static final int LONGEST = 4_096;

    private static final String LONG_ENOUGH =
            "at least " + SHORTEST + " characters, for example four words that have nothing to do with each other";

    private static final String NOT_ALL = " It may not hold %s name, nor be one that everybody tries first.";

    /** All of it, for whoever is about to choose. */
    public static final String HINT = "Use " + LONG_ENOUGH + "." + NOT_ALL.formatted("your");

    /** The same for whoever chose something else. */
    public static final String ADVICE =
            "Choose another password: " + LONG_ENOUGH + "." + NOT_ALL.formatted("the person's");

    private final List<PasswordPolicyRule> rules;

    PasswordRules(ObjectProvider<KnownPassword> known) {
        CommonPasswords common = new CommonPasswords();
        this.rules = Stream.of(
                        rule(
                                "At least " + SHORTEST
                                        + " characters, for example four words that have nothing to do with each other",
                                (password, user) -> length(password) >= SHORTEST),
                        rule("At most 4,096 characters", (password, user) -> password.length() <= LONGEST),
                        rule(
                                "None that everybody tries first, such as well-known passwords, repetition or rows of keys",
                                (password, user) -> !common.have(password, user)),
                        rule(
                                "Without the person's user name, name or email address",
                                (password, user) -> !PersonalWords.in(password, user)))
                .<PasswordPolicyRule>map(rule -> new PasswordRule(
                        rule.placeholder(),
                        rule.kept()
                                .or((password, user) ->
                                        known.stream().anyMatch(everybodys -> everybodys.is(password)))))
                .toList();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(this);
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return rules;
    }

    private static PasswordRule rule(String sentence, BiPredicate<String, User> kept) {
        return new PasswordRule(sentence, kept);
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }
}
