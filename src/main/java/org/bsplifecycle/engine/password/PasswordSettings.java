package org.bsplifecycle.engine.password;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How dear it is to guess.
 *
 * @param rounds of PBKDF2 with HMAC-SHA-512; the default is OWASP's, 0.2 s of one processor where it was measured
 */
@ConfigurationProperties("bsp.passwords")
public record PasswordSettings(@DefaultValue("" + OWASP) int rounds) {

    /** Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512. */
    static final int OWASP = 210_000;
}
