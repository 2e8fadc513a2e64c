package org.bsplifecycle.publicforms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What stands at the end of a personal link: 256 bits that only the server can make. */
record LinkToken(String value) {

    static LinkToken of(byte[] signature) {
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    /** All that the database knows of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
