package org.bsplifecycle.access;

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

    /** @param subject also the name that one types over there */
    static void knows(String subject, Map<String, Object> claims) {
        PEOPLE.put(subject, claims);
    }

    static String issuer(int port) {
        return "http://localhost:" + port;
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
