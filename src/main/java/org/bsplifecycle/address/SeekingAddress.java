package org.bsplifecycle.address;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactErased;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.FlaggedAddress;
import org.bsplifecycle.correspondence.FlaggedAddresses;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailRefused;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives somebody the task to find a new address when mail came back: once for each address of a BSP. */
@Component
class SeekingAddress {

    /** The mail was too large, or its content is not taken (RFC 3463): no other address would help. */
    private static final Pattern ABOUT_THE_MAIL = Pattern.compile("\\b5\\.(2\\.3|3\\.4|6\\.\\d+)\\b");

    private final Bsps bsps;
    private final Holders holders;
    private final FlaggedAddresses flags;
    private final Contacts contacts;
    private final Timeline timeline;
    private final Processes processes;

    SeekingAddress(
            Bsps bsps,
            Holders holders,
            FlaggedAddresses flags,
            Contacts contacts,
            Timeline timeline,
            Processes processes) {
        this.bsps = bsps;
        this.holders = holders;
        this.flags = flags;
        this.contacts = contacts;
        this.timeline = timeline;
        this.processes = processes;
    }

    @EventListener
    void seek(MailRefused refused) {
        MailEntry mail = refused.mail();
        if (mail.reference() == null || isAboutTheMail(mail)) {
            return;
        }
        BspReference reference = new BspReference(mail.reference());
        if (bsps.get(reference).isUnderWay()) {
            holders.of(reference, mail.role(), mail.address()).ifPresent(holder -> seek(mail, holder));
        }
    }

    /** Whoever a project cannot do without was erased: somebody finds another person, as for an address that takes no mail. */
    @EventListener
    void seek(ContactErased erased) {
        contacts.of(erased.reference()).stream()
                .filter(contact -> contact.email().equals(erased.stand()))
                .findFirst()
                .flatMap(contact -> flags.flagErased(erased.reference(), contact))
                .ifPresent(this::start);
    }

    private static boolean isAboutTheMail(MailEntry mail) {
        return mail.reply() != null && ABOUT_THE_MAIL.matcher(mail.reply()).find();
    }

    private void seek(MailEntry mail, Holder holder) {
        Optional<FlaggedAddress> flagged = flags.flag(mail, holder.userId());
        flagged.ifPresent(flag -> {
            String who = holder.isOfPartnership() ? holder.rolesInWords() : flag.roleInWords();
            timeline.add(
                    flag.reference(),
                    "Mail to the %s does not arrive: somebody has to find a new address".formatted(who),
                    Timeline.THE_SYSTEM);
            start(flag);
        });
    }

    private void start(FlaggedAddress flag) {
        processes.start(
                AddressProcess.ID,
                flag.reference(),
                Outcome.of(AddressProcess.ADDRESS_FLAG, flag.id().toString()));
    }
}
