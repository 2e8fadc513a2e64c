package org.bsplifecycle.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.calendar.CalendarEntry;

/**
 * A mail to one recipient, before it is written.
 *
 * @param reference the BSP it is about; null only while there is none, as for the draft of an expression of interest
 * @param template the stem of its text
 * @param occurrence tells a mail that is said again on purpose from one that is only tried again; at most 200 characters
 * @param linkId the personal link that {@code {link}} stands for, null when the template has none
 * @param values what the template's line {@code With:} names
 * @param listed what {@code {list}} stands for: several things with a link each; empty for most mails
 * @param entry an appointment that the mail is about, null for most
 */
public record Mail(
        BspReference reference,
        String template,
        Recipient recipient,
        String occurrence,
        UUID linkId,
        Map<String, String> values,
        List<Listed> listed,
        CalendarEntry entry) {

    public Mail(
            BspReference reference,
            String template,
            Recipient recipient,
            String occurrence,
            UUID linkId,
            Map<String, String> values) {
        this(reference, template, recipient, occurrence, linkId, values, List.of(), null);
    }

    /** The same mail on another occasion. */
    public Mail on(String occurrence) {
        return new Mail(reference, template, recipient, occurrence, linkId, values, listed, entry);
    }

    /** The same mail to somebody else. */
    Mail to(Recipient other) {
        return new Mail(reference, template, other, occurrence, linkId, values, listed, entry);
    }

    /** The same mail; what it does not bring along itself is taken from these, and a link from nowhere. */
    Mail filledUp(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.putAll(values);
        UUID link = linkId == null ? UUID.randomUUID() : linkId;
        return new Mail(reference, template, recipient, occurrence, link, all, listed, entry);
    }

    /** The occasions that it stands for beside its own. */
    List<String> alsoOn() {
        return listed.stream().map(Listed::occurrence).filter(Objects::nonNull).toList();
    }

    /**
     * One of several things that a mail asks for, in a few words on one line, and the link to it.
     *
     * @param occurrence when the mail stands for one about this thing alone, that one's; else null
     */
    public record Listed(String words, UUID linkId, String occurrence) {}
}
