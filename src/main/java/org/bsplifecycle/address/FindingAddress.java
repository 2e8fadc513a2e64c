package org.bsplifecycle.address;

import java.util.List;
import java.util.UUID;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.correspondence.FlaggedAddress;
import org.bsplifecycle.correspondence.FlaggedAddresses;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.correspondence.UndeliveredMails;
import org.bsplifecycle.engine.LostRace;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.stereotype.Component;

/** Settles where we write instead of an address that takes no mail, and says again what is still wanted. */
@Component
public class FindingAddress {

    private final FlaggedAddresses flags;
    private final UndeliveredMails mails;
    private final Holders holders;
    private final Contacts contacts;

    FindingAddress(FlaggedAddresses flags, UndeliveredMails mails, Holders holders, Contacts contacts) {
        this.flags = flags;
        this.mails = mails;
        this.holders = holders;
        this.contacts = contacts;
    }

    /**
     * Somebody takes the place of whoever had the address, in each role that person had. Questions that are open are
     * asked of the new person by those who asked them.
     *
     * @param again which of the undelivered mails go to the new person; those with a personal link never do
     * @return how many mails the new person gets
     */
    public int foundElsewhere(FlaggedAddress flag, String name, String email, List<UUID> again) {
        if (email.equalsIgnoreCase(flag.address())) {
            throw new Refused(
                    "newEmail", "That is the address that takes no mail. Choose “It is right” to try it again.");
        }
        List<Contact> former = holders.of(flag.reference(), flag.role(), flag.address())
                .filter(Holder::isOfPartnership)
                .map(Holder::contacts)
                .orElseThrow(() -> new Refused("Nobody in this project has that address any more. Reload the page."));
        List<MailEntry> missed = mails.to(flag);
        settle(flag);
        former.forEach(person -> contacts.replace(flag.reference(), person.id(), successor(person, name, email)));
        int sent = sendAgain(flag, missed, again, email);
        mails.drop(flag, "The address was given up for another.");
        return sent;
    }

    /** The same person keeps what else we know of them. */
    private static NewContact successor(Contact person, String name, String email) {
        return name.equalsIgnoreCase(person.name())
                ? new NewContact(
                        person.role(),
                        name,
                        email,
                        person.jobTitle(),
                        person.organisation(),
                        person.sector(),
                        person.phone())
                : NewContact.of(person.role(), name, email);
    }

    private int sendAgain(FlaggedAddress flag, List<MailEntry> missed, List<UUID> again, String email) {
        List<Recipient> now = contacts.of(flag.reference()).stream()
                .filter(contact -> contact.email().equalsIgnoreCase(email))
                .map(Recipient::of)
                .toList();
        return (int) missed.stream()
                .filter(mail -> mail.linkId() == null && again.contains(mail.id()))
                .filter(mail -> mails.sendTo(as(mail.role(), now), flag, mail))
                .count();
    }

    private static Recipient as(String role, List<Recipient> roles) {
        return roles.stream()
                .filter(recipient -> recipient.role().equals(role))
                .findFirst()
                .orElse(roles.get(0));
    }

    /** The address was right. Says how many mails go out once more. */
    public int wasRight(FlaggedAddress flag) {
        if (Whom.isErased(flag.address())) {
            throw new Refused(
                    "addressAnswer", "That address was erased. Enter another person, or say that nobody is there.");
        }
        settle(flag);
        return mails.tryAgain(flag);
    }

    /** Nobody is there any more; questions that are open are followed up as if nobody had answered. */
    public void nobodyThere(FlaggedAddress flag) {
        settle(flag);
        holders.of(flag.reference(), flag.role(), flag.address()).stream()
                .flatMap(holder -> holder.contacts().stream())
                .forEach(person -> contacts.end(flag.reference(), person.id()));
        mails.drop(flag, "Nobody is at this address any more.");
    }

    /** A colleague's address was corrected where it is kept. Says how many mails go to the right one. */
    public int corrected(FlaggedAddress flag) {
        Person now = holders.colleague(flag.userId())
                .filter(person -> person.email() != null && !person.email().equalsIgnoreCase(flag.address()))
                .orElseThrow(() -> new Refused(
                        "addressAnswer",
                        "The address there is still %s. Correct it first, or choose “It is right”."
                                .formatted(flag.address())));
        List<MailEntry> missed = mails.to(flag);
        settle(flag);
        int sent = (int) missed.stream()
                .filter(mail -> mail.linkId() == null)
                .filter(mail -> mails.sendTo(new Recipient(mail.role(), now.email(), now.name()), flag, mail))
                .count();
        mails.readdressHeld(flag, now.email());
        mails.drop(flag, "The address was corrected.");
        return sent;
    }

    private void settle(FlaggedAddress flag) {
        if (!flags.settle(flag)) {
            throw new LostRace("Somebody has settled this already. Nothing was changed.");
        }
    }
}
