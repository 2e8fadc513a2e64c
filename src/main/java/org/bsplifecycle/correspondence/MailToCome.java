package org.bsplifecycle.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static final String NEXT = "next ";

    /** An order about the next mail of a kind means one of these days, and not another one much later. */
    private static final Duration NEAR = Duration.ofDays(3);

    /** The occasion of the next mail of a template about a BSP to somebody, where its own is not known yet. */
    public static String next(String template, BspReference reference) {
        return NEXT + template + " of " + reference;
    }

    boolean canBeOrdered() {
        return !mail.occurrence().equals(ANY);
    }

    UUID key() {
        return key(mail.recipient(), canBeOrdered() ? mail.occurrence() : mail.template() + when);
    }

    /** Under any of these an order about it may have been given: a reminder may come to name another question first. */
    List<UUID> keys() {
        return Stream.concat(
                        Stream.of(key()), mail.alsoOn().stream().map(occurrence -> key(mail.recipient(), occurrence)))
                .toList();
    }

    /** Until when an order about it holds; null for always. */
    Instant validUntil() {
        return mail.occurrence().startsWith(NEXT) ? when.plus(NEAR) : null;
    }

    /** Stands for one mail, written or not, whatever its text comes to be. */
    static UUID key(Recipient recipient, String occurrence) {
        return UUID.nameUUIDFromBytes("%s %s"
                .formatted(recipient.address().toLowerCase(Locale.ROOT), occurrence)
                .getBytes(StandardCharsets.UTF_8));
    }
}
