package org.bsplifecycle.access;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Whoever comes from the provider gets the account that it describes, or no entry. */
@Component
class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final OidcSettings settings;
    private final ProviderGroups groups;
    private final ProviderAccounts accounts;
    private final People people;

    ProviderPeople(OidcSettings settings, ProviderAccounts accounts, People people) {
        this.settings = settings;
        this.groups = new ProviderGroups(settings.groups());
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        var ours = groups.of(user.getClaims().get(settings.groupsClaim()));
        String userId = account(ProviderPerson.of(user, settings.userClaim(), ours));
        return new ProviderUser(user, userId, people.standing(userId).orElseThrow());
    }

    private String account(ProviderPerson person) {
        try {
            return accounts.update(person).orElseThrow(() -> refused(NoEntry.NO_GROUP));
        } catch (UserNameTaken taken) {
            throw refused(NoEntry.NAME_TAKEN);
        }
    }

    private static OAuth2AuthenticationException refused(NoEntry why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why.name()));
    }
}
