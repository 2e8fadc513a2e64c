package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.bsplifecycle.settings.Website;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/** Settings of a provider that cannot work stop the start, and the start says what is wrong and what to do. */
class OidcSettingsTest {

    private static final String ISSUER = "bsp.oidc.issuer=https://id.example.org";
    private static final String CLIENT = "bsp.oidc.client-id=bsp";
    private static final String SECRET = "bsp.oidc.client-secret=between the two of us";
    private static final String GROUP = "bsp.oidc.groups.managers=Watchers";

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withUserConfiguration(Provider.class, Website.class)
            .withPropertyValues("bsp.base-url=https://support.example.org", "bsp.staff-url=https://staff.example.org/");

    @Test
    void startsWithoutAProviderAndWithAWholeOne() {
        server.run(context -> assertThat(context).hasNotFailed());
        server.withPropertyValues(ISSUER, CLIENT, SECRET, GROUP)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void asksForTheClientAndSaysWhatToRegister() {
        for (String half : new String[] {CLIENT, SECRET, "bsp.oidc.client-id="}) {
            says(
                    "bsp.oidc.issuer is set, but not bsp.oidc.client-id and bsp.oidc.client-secret.",
                    "Register https://staff.example.org/login/oauth2/code/provider with the provider, and copy both from there.",
                    ISSUER,
                    GROUP,
                    half);
        }
    }

    @Test
    void asksForAGroup() {
        for (String none : new String[] {"bsp.oidc.name=theirs", "bsp.oidc.groups.managers="}) {
            says(
                    "No group of the provider leads to one of ours, so nobody could log in.",
                    "Name one at least, for example bsp.oidc.groups.managers.",
                    ISSUER,
                    CLIENT,
                    SECRET,
                    none);
        }
    }

    @Test
    void namesTheGroupsThatThereAre() {
        says(
                "bsp.oidc.groups.bosses names no group of ours.",
                "Use one of camunda-admin, ",
                ISSUER,
                CLIENT,
                SECRET,
                GROUP,
                "bsp.oidc.groups.bosses=Watchers");
    }

    private void says(String what, String remedy, String... settings) {
        server.withPropertyValues(settings).run(context -> {
            FailureAnalysis said = analysis(context.getStartupFailure());
            assertThat(said.getDescription()).isEqualTo(what);
            assertThat(said.getAction()).startsWith(remedy).endsWith(".");
        });
    }

    /** As the start of a server finds it. */
    private static FailureAnalysis analysis(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        ArgumentResolver.of(Environment.class, new StandardEnvironment()),
                        (type, name, failed) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody explains it", failure));
    }
}
