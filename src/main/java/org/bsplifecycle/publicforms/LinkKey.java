package org.bsplifecycle.publicforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bsplifecycle.settings.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The server's secret from which the tokens of links are made: set for a cluster, else made once and kept in a file. */
@Component
public class LinkKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    LinkKey(@Value("${bsp.link-key:}") String configured, @Value("${bsp.home}") Path home) {
        String secret = configured.isBlank() ? kept(home.resolve("link.key")) : configured.strip();
        if (secret.length() < SHORTEST) {
            throw new CannotStart("bsp.link-key is too short to be a secret: give it 32 characters or more.");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    byte[] sign(UUID id) {
        return sign(id.toString());
    }

    /** By this nobody who lacks the secret finds out what it was, not even by trying. */
    public byte[] sign(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read or write " + file, e);
        }
    }

    /** Whole or not at all, and for the owner alone before the secret is in it. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "link", ".part");
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(part, HexFormat.of().formatHex(random));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
