package org.bsplifecycle.correspondence.dsn;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Notices are known by their Message-ID; one without, or with one that is none, by its content. */
final class NoticeIds {

    private static final String PLAIN = "[\\x21-\\x7e]{1,300}";

    private NoticeIds() {}

    static String of(MimeMessage message, byte[] content) throws MessagingException {
        String id = message.getMessageID();
        return id != null && id.matches(PLAIN) ? id : "sha256:" + hash(content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
