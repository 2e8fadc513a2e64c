package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.correspondence.smtp.Relay;
import org.bsplifecycle.personaldata.Whom;
import org.bsplifecycle.settings.Website;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the settings say about our mail: whether it may leave the house, who writes, and where its links lead. */
@Component
public class Sending {

    private final MailSettings settings;
    private final Optional<Relay> relay;
    private final Website website;

    Sending(MailSettings settings, ObjectProvider<Relay> relay, Website website) {
        this.settings = settings;
        this.relay = Optional.ofNullable(relay.getIfAvailable());
        this.website = website;
    }

    Optional<Relay> relay() {
        return relay;
    }

    /** Without a relay nothing leaves; while we are on trial only what is on the list; to erased people never. */
    boolean mayLeaveTo(String address) {
        return relay.isPresent()
                && !Whom.isErased(address)
                && (!settings.trial() || isOnTrialList(address.toLowerCase(Locale.ROOT)));
    }

    /** A relay is set, and still hardly anybody gets mail: easily forgotten. */
    boolean isOnTrialWithRelay() {
        return relay.isPresent() && settings.trial();
    }

    /** Whether mail leaves, as staff read it. */
    public String inWords() {
        if (relay.isEmpty()) {
            return "No mail server is set: email is kept here and never sent.";
        }
        if (!settings.trial()) {
            return "Email is sent to everybody.";
        }
        return settings.trialAllow().isEmpty()
                ? "Trial: email is kept here and sent to nobody."
                : "Trial: email is sent only to %s. The rest is kept here."
                        .formatted(String.join(", ", settings.trialAllow()));
    }

    private boolean isOnTrialList(String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        return settings.trialAllow().stream()
                .map(allowed -> allowed.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                .anyMatch(allowed -> allowed.equals(address) || allowed.equals(domain));
    }

    String messageId(UUID mail) {
        return "<%s@%s>".formatted(mail, website.host());
    }

    /** The address of a page that is everybody's. */
    public String page(String path) {
        return website.page(path);
    }

    /** The address of a page behind the log-in. */
    public String staffPage(String path) {
        return website.staffPage(path);
    }

    /** What addresses of ours begin with. */
    List<String> addresses() {
        return List.of(page(""), staffPage(""));
    }

    String programme() {
        return settings.programme();
    }

    /** The programme's mailbox. */
    String from() {
        return settings.from();
    }

    String replyTo() {
        return settings.replyTo();
    }
}
