package org.bsplifecycle.access;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Where people log in when they do not do it here; {@code docs/adr/0016} says why.
 *
 * @param issuer as the provider calls itself; without one everybody logs in here
 * @param name what the button of the log-in page calls it
 * @param userClaim what a new account's user name is made of; it stays for as long as there is the account
 * @param groupsClaim the claim that lists the provider's groups of a person
 * @param groups to each group of ours those of the provider's whose people belong to it
 * @param localAccounts whether accounts with a password of their own are let in, too
 */
@ConfigurationProperties("bsp.oidc")
record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("your organisation’s account") String name,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue("sub") String userClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Map<String, List<String>> groups,
        @DefaultValue("false") boolean localAccounts) {

    boolean isOn() {
        return StringUtils.hasText(issuer);
    }

    /** Whether a user name and a password of ours open anything. */
    boolean takesPasswords() {
        return !isOn() || localAccounts;
    }

    /** Whether a session of that kind, begun before a restart perhaps, still counts. */
    boolean lets(SessionOwner owner) {
        return owner.isLocal() ? takesPasswords() : isOn();
    }
}
