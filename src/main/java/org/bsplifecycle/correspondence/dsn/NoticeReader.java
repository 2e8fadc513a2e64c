package org.bsplifecycle.correspondence.dsn;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/**
 * Finds the notice in a message. Whatever is no notice that names its mail (a person's answer, an out-of-office reply, a
 * notice without the returned headers, one that somebody forwards) is nothing.
 */
public final class NoticeReader {

    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 20;
    private static final List<String> STATUS = List.of("message/delivery-status", "message/global-delivery-status");
    private static final List<String> RETURNED =
            List.of("text/rfc822-headers", "message/rfc822", "message/global-headers", "message/global");

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private NoticeReader() {}

    /** @throws MessagingException when it is no readable message */
    public static Optional<Notice> read(byte[] message) throws MessagingException, IOException {
        MimeMessage whole = new MimeMessage(NO_SERVER, new ByteArrayInputStream(message));
        return read(whole, NoticeIds.of(whole, message), 0);
    }

    /** A report may stand in a wrapper that a gateway has put round it, never in a message that was forwarded. */
    private static Optional<Notice> read(MimePart part, String id, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || !part.isMimeType("multipart/*")) {
            return Optional.empty();
        }
        List<MimePart> parts = parts(part);
        if (part.isMimeType("multipart/report")) {
            return report(parts, id);
        }
        for (MimePart inner : parts) {
            Optional<Notice> found = read(inner, id, depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Notice> report(List<MimePart> parts, String id) throws MessagingException, IOException {
        Optional<MimePart> status = first(parts, STATUS);
        Optional<MimePart> returned = first(parts, RETURNED);
        if (status.isEmpty() || returned.isEmpty()) {
            return Optional.empty();
        }
        String[] about = new InternetHeaders(returned.get().getInputStream()).getHeader("Message-ID");
        if (about == null || about.length != 1) {
            return Optional.empty();
        }
        List<Said> said = RecipientBlocks.of(new DeliveryStatus(status.get().getInputStream()));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Notice(id, about[0].strip(), said));
    }

    private static Optional<MimePart> first(List<MimePart> parts, List<String> types) throws MessagingException {
        for (MimePart part : parts) {
            if (isOneOf(part, types)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(Part part, List<String> types) throws MessagingException {
        for (String type : types) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }

    private static List<MimePart> parts(MimePart part) throws MessagingException {
        MimeMultipart several = new MimeMultipart(new MimePartDataSource(part));
        List<MimePart> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(several.getCount(), MOST_PARTS); i++) {
            BodyPart inner = several.getBodyPart(i);
            if (inner instanceof MimePart mime) {
                parts.add(mime);
            }
        }
        return parts;
    }
}
