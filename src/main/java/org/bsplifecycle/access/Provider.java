package org.bsplifecycle.access;

import org.bsplifecycle.settings.CannotStart;
import org.bsplifecycle.settings.Website;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The OpenID Connect provider of the settings. It is asked for its addresses at the first log-in, not at the start: while
 * it is away, everything works but the log-in.
 */
@Component
@EnableConfigurationProperties(OidcSettings.class)
class Provider implements ClientRegistrationRepository {

    /** Part of the two addresses that the log-in takes here. */
    static final String ID = "provider";

    static final String CALLBACK = "/login/oauth2/code/" + ID;

    private final OidcSettings settings;
    private final Website website;
    private volatile ClientRegistration found;

    Provider(OidcSettings settings, Website website) {
        this.settings = settings;
        this.website = website;
        if (settings.isOn()) {
            check();
        }
    }

    private void check() {
        if (!StringUtils.hasText(settings.clientId()) || !StringUtils.hasText(settings.clientSecret())) {
            throw new CannotStart(
                    "bsp.oidc.issuer is set, but not bsp.oidc.client-id and bsp.oidc.client-secret.",
                    "Register " + website.staffPage(CALLBACK) + " with the provider, and copy both from there.");
        }
        if (new ProviderGroups(settings.groups()).isEmpty()) {
            throw new CannotStart(
                    "No group of the provider leads to one of ours, so nobody could log in.",
                    "Name one at least, for example bsp.oidc.groups.managers.");
        }
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        if (found == null) {
            found = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .redirectUri(website.staffPage(CALLBACK))
                    .build();
        }
        return found;
    }
}
