package org.bsplifecycle.correspondence.dsn;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/** A message in the mailbox. */
final class Incoming {

    /** Our mails are small, and a notice is its mail and a page more. */
    private static final int LARGEST = 1 << 20;

    private final Message message;

    Incoming(Message message) {
        this.message = message;
    }

    /** It stays unread until the reader is done with it. */
    void show(Predicate<Optional<Notice>> reader) throws MessagingException {
        if (reader.test(notice())) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    /** Nothing when it is something else, cannot be understood or is too large to be one. */
    private Optional<Notice> notice() throws MessagingException {
        if (message.getSize() > LARGEST) {
            return Optional.empty();
        }
        byte[] content = content();
        try {
            return NoticeReader.read(content);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // Whatever a stranger sends: the reason would only repeat their words.
            return Optional.empty();
        }
    }

    private byte[] content() throws MessagingException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            message.writeTo(content);
        } catch (IOException e) {
            throw new MessagingException("A message could not be fetched", e);
        }
        return content.toByteArray();
    }
}
