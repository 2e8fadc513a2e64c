package org.bsplifecycle.engine.password;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How the engine keeps passwords: so that whoever steals the table pays for each guess. Its own way is one round of
 * SHA-512, of which a graphics card does thousands of millions a second; passwords kept so before are still known. PBKDF2
 * and not bcrypt, because every character of a long password counts; the rest would need another library.
 */
@Component
@EnableConfigurationProperties(PasswordSettings.class)
public class SlowHash extends AbstractProcessEnginePlugin implements PasswordEncryptor {

    private static final int SALT_BYTES = 16;
    private static final String NAME = "PBKDF2-SHA512";
    private static final String BEHIND_ROUNDS = ":";

    /** No password leads to it, and making one would take as long as a log-in, at each start. */
    private static final String NOBODYS = "00".repeat(2 * SALT_BYTES);

    private final int rounds;
    private final String nobodys;

    public SlowHash(PasswordSettings settings) {
        this.rounds = settings.rounds();
        this.nobodys = rounds + BEHIND_ROUNDS + NOBODYS;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(this);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** The rounds stand in front, so that a hash of other settings is still known. */
    @Override
    public String encrypt(String password) {
        return rounds + BEHIND_ROUNDS + pbkdf2(rounds).encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        int colon = encrypted.indexOf(BEHIND_ROUNDS);
        return pbkdf2(Integer.parseInt(encrypted.substring(0, colon)))
                .matches(password, encrypted.substring(colon + BEHIND_ROUNDS.length()));
    }

    /** Takes the time of a check: how long an answer takes must not tell that there is no such account. */
    public void checkNobodys(String password) {
        check(password, nobodys);
    }

    /** Whether a kept password, as it stands in the engine's table, is one that today's settings would keep so. */
    public boolean isOurs(String kept) {
        return kept != null && kept.startsWith("{" + NAME + "}" + rounds + BEHIND_ROUNDS);
    }

    private static Pbkdf2PasswordEncoder pbkdf2(int rounds) {
        return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, PBKDF2WithHmacSHA512);
    }
}
