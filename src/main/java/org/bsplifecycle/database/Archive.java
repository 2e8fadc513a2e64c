package org.bsplifecycle.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** PostgreSQL's programs for this machine, as they lie packed on the classpath. */
record Archive(String resource) {

    static Archive forThisMachine() {
        return new Archive(name(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    static String name(String os, String arch) {
        String system = os.toLowerCase(Locale.ROOT);
        String platform = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        return "postgres-%s-%s.txz".formatted(platform, arch.equals("aarch64") ? "arm_64" : "x86_64");
    }

    InputStream open() {
        InputStream stream = Archive.class.getResourceAsStream("/" + resource);
        if (stream == null) {
            throw new DatabaseFailure("This release brings no PostgreSQL for this machine (" + resource
                    + "). Build it here, or set spring.datasource.url.");
        }
        return stream;
    }

    /** Tells one release's programs from another's. */
    String hash() throws IOException {
        try (InputStream stream = open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
