package org.bsplifecycle.access;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real OpenID Connect provider of a few people, on a loopback port, with a log-in page and a log-out of its own. */
@TestConfiguration
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    OAuth2AuthorizationServerAutoConfiguration.class,
    OAuth2AuthorizationServerJwtAutoConfiguration.class
})
class IdentityProvider {

    static final String PASSWORD = "known over there";
    static final String SECRET = "between the two of us";

    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();

    /**
     * Somebody with what most people have, with these groups of the provider's, and with more or other claims.
     *
     * @param subject also the name that one types over there
     */
    static void knows(String subject, Map<String, Object> more, String... groups) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "preferred_username", subject,
                "given_name", "Given",
                "family_name", "Family",
                "email", "alice@example.org",
                "groups", List.of(groups)));
        claims.putAll(more);
        PEOPLE.put(subject, claims);
    }

    static String issuer(int port) {
        return "http://localhost:" + port;
    }

    /** What the server has to be told of this provider, groups excepted. */
    static void settings(DynamicPropertyRegistry settings, int port, int there) {
        settings.add("server.port", () -> port);
        settings.add("bsp.base-url", () -> "http://localhost:" + port);
        settings.add("bsp.oidc.issuer", () -> issuer(there));
        settings.add("bsp.oidc.client-id", () -> "bsp");
        settings.add("bsp.oidc.client-secret", () -> SECRET);
        settings.add("bsp.oidc.name", () -> "your Example account");
        settings.add("bsp.oidc.user-claim", () -> "preferred_username");
    }

    /** The last answer: the server's, to whoever comes back from here. */
    static HttpResponse<String> logIn(Visitor visitor, int there, String subject) {
        Visitor provider = visitor.at(there);
        provider.get(path(visitor.get("/oauth2/authorization/provider")));
        HttpResponse<String> known =
                provider.submit("/login", "/login", Map.of("username", subject, "password", PASSWORD));
        return visitor.get(path(provider.get(path(known))));
    }

    /** Where a redirect leads, without the host. */
    static String path(HttpResponse<String> redirect) {
        URI uri = URI.create(
                redirect.headers().firstValue("Location").orElseThrow(() -> new AssertionError(redirect.body())));
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    static ConfigurableApplicationContext start(int port, String app) {
        String client = "--spring.security.oauth2.authorizationserver.client.bsp.registration.";
        return new SpringApplicationBuilder(IdentityProvider.class)
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--server.servlet.session.cookie.name=OVER-THERE",
                        "--spring.config.location=optional:classpath:/none/",
                        "--spring.jmx.enabled=false",
                        "--spring.security.oauth2.authorizationserver.issuer=" + issuer(port),
                        client + "client-id=bsp",
                        client + "client-secret={noop}" + SECRET,
                        client + "client-authentication-methods=client_secret_basic",
                        client + "authorization-grant-types=authorization_code",
                        client + "redirect-uris=" + app + "/login/oauth2/code/provider",
                        client + "post-logout-redirect-uris=" + app + "/login?out",
                        client + "scopes=openid,profile,email");
    }

    @Bean
    UserDetailsService people() {
        return name -> {
            if (!PEOPLE.containsKey(name)) {
                throw new UsernameNotFoundException(name);
            }
            return User.withUsername(name).password("{noop}" + PASSWORD).build();
        };
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            if (token.getTokenType().getValue().equals("id_token")) {
                token.getClaims()
                        .claims(all ->
                                all.putAll(PEOPLE.get(token.getPrincipal().getName())));
            }
        };
    }
}
