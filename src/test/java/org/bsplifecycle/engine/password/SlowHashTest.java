package org.bsplifecycle.engine.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SlowHashTest {

    private static final String PASSWORD = "correct horse battery";

    private final SlowHash hash = new SlowHash(new PasswordSettings(1_000));
    private final PasswordManager engine = new PasswordManager(hash, List.of());

    @Test
    void isAsSlowAsOwaspAsksWithoutASetting() {
        PasswordSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("bsp.passwords", PasswordSettings.class);

        assertThat(new SlowHash(settings).encrypt(PASSWORD)).startsWith("210000:");
    }

    @Test
    void knowsWhatItKeptAndNothingElse() {
        String kept = engine.encrypt(PASSWORD);

        assertThat(kept).startsWith("{PBKDF2-SHA512}1000:").hasSizeLessThan(255).doesNotContain(PASSWORD);
        assertThat(engine.encrypt(PASSWORD)).isNotEqualTo(kept);
        assertThat(engine.check(PASSWORD, kept)).isTrue();
        assertThat(engine.check(PASSWORD + "x", kept)).isFalse();
        assertThat(hash.isOurs(kept)).isTrue();
    }

    @Test
    void stillKnowsWhatWasKeptOtherwise() {
        String ofTheEngine = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(PASSWORD);
        String ofOtherSettings =
                new PasswordManager(new SlowHash(new PasswordSettings(500)), List.of()).encrypt(PASSWORD);

        for (String kept : new String[] {ofTheEngine, ofOtherSettings}) {
            assertThat(engine.check(PASSWORD, kept)).isTrue();
            assertThat(engine.check("another", kept)).isFalse();
            assertThat(hash.isOurs(kept)).isFalse();
        }
    }
}
