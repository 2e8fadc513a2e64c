package org.bsplifecycle.correspondence.text;

import java.util.List;
import java.util.Set;

/**
 * A mail as it was written: who gets it, what it says, and which placeholders it has.
 *
 * @param folder where a programme keeps its own wording, empty for ours
 * @param process the folder, which is the id of the process that sends it
 * @param stem the file's name without its ending, unique in the product
 * @param roles who gets it, from the line {@code To:}
 * @param given placeholders whose values the sender brings along, from the line {@code With:}
 * @param unconfirmed whether nobody has confirmed yet that the address is right ({@code Address: unconfirmed}), so that
 *     nothing that somebody typed may stand in it
 * @param urgent whether it may go out at any hour ({@code Hours: any}), because somebody waits for it at that moment
 * @param unsubscribe whether its recipient can decline more like it with one click ({@code Unsubscribe: link})
 * @param version changes whenever a word of the template or of the common footer changes
 */
public record MailTemplate(
        String folder,
        String process,
        String stem,
        List<String> roles,
        Set<String> given,
        boolean unconfirmed,
        boolean urgent,
        boolean unsubscribe,
        String subject,
        String body,
        Set<Placeholder> placeholders,
        String version) {

    /** Whether the text has a personal link, put in at the moment of sending. */
    public boolean hasLink() {
        return uses(Placeholder.LINK);
    }

    /** Whether this wording goes to the same people with the same things to say. */
    boolean mayStandFor(MailTemplate other) {
        return roles.equals(other.roles)
                && given.equals(other.given)
                && unconfirmed == other.unconfirmed
                && urgent == other.urgent
                && unsubscribe == other.unsubscribe
                && hasLink() == other.hasLink();
    }

    public boolean uses(String name) {
        return placeholders.stream().anyMatch(p -> p.name().equals(name));
    }
}
