package org.bsplifecycle.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;

/**
 * A mail that nobody has written yet and that will be written if nothing changes.
 *
 * @param mail as it will be taken by the {@link Outbox}: to the same person on the same occasion
 * @param when it is due; the hours for mail are not minded here
 * @param now writes it at once instead, in the caller's transaction; null where it says what only becomes true later
 */
public record MailToCome(Mail mail, Instant when, Runnable now) {

    /** The occasion of a mail that cannot be told from others like it until it is written: nobody can hold or skip it. */
    public static final String ANY = "";

    /** The occasion of the next mail of a template to somebody, where its own is not known yet. */
    public static String next(String template) {
        return "next " + template;
    }

    boolean canBeOrdered() {
        return !mail.occurrence().equals(ANY);
    }

    UUID key() {
        return key(mail.reference(), mail.recipient(), canBeOrdered() ? mail.occurrence() : mail.template() + when);
    }

    /** Stands for one mail, written or not. Which text it has is left open: a reminder may come to name more than one question. */
    static UUID key(BspReference reference, Recipient recipient, String occurrence) {
        return UUID.nameUUIDFromBytes("%s %s %s"
                .formatted(reference, recipient.address().toLowerCase(Locale.ROOT), occurrence)
                .getBytes(StandardCharsets.UTF_8));
    }
}
