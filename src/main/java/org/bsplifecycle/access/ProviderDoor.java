package org.bsplifecycle.access;

import static org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers.withPkce;
import static org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** The log-in by way of the provider, where the settings name one. */
@Component
class ProviderDoor {

    private final OidcSettings settings;
    private final Provider provider;
    private final ProviderPeople people;
    private final NoEntryPage noEntry;

    ProviderDoor(OidcSettings settings, Provider provider, ProviderPeople people, NoEntryPage noEntry) {
        this.settings = settings;
        this.provider = provider;
        this.people = people;
        this.noEntry = noEntry;
    }

    void openFor(HttpSecurity http) throws Exception {
        if (settings.isOn()) {
            http.oauth2Login(this::log);
        }
    }

    private void log(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(Paths.LOGIN)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(there -> there.authorizationRequestResolver(provable()))
                .userInfoEndpoint(user -> user.oidcUserService(people))
                .successHandler(new ReturnTo())
                .failureHandler(noEntry::refuse)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(noEntry::away);
                        return filter;
                    }
                });
    }

    /** With PKCE: a code that somebody else caught is of no use to them. */
    private DefaultOAuth2AuthorizationRequestResolver provable() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(provider, DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(withPkce());
        return resolver;
    }
}
