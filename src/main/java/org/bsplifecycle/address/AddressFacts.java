package org.bsplifecycle.address;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.correspondence.FlaggedAddress;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.UndeliveredMails;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** The facts of the form {@code findAddress}. */
@Component
public class AddressFacts {

    private final Holders holders;
    private final UndeliveredMails mails;
    private final WorkingTime time;

    AddressFacts(Holders holders, UndeliveredMails mails, WorkingTime time) {
        this.holders = holders;
        this.mails = mails;
        this.time = time;
    }

    public Map<String, Object> of(FlaggedAddress flag) {
        List<MailEntry> undelivered = mails.to(flag);
        Map<String, Object> facts = new HashMap<>();
        facts.put("address", flag.address());
        facts.put("since", day(flag.flaggedAt()));
        facts.put("reply", flag.reply() == null ? "nothing" : flag.reply());
        facts.put("undelivered", undelivered.stream().map(this::row).toList());
        facts.put(
                "missed",
                undelivered.stream()
                        .filter(mail -> mail.linkId() == null)
                        .map(mail -> option(mail.id().toString(), mail.subject()))
                        .toList());
        facts.putAll(flag.userId() == null ? partnership(flag) : colleague(flag));
        return facts;
    }

    private Map<String, Object> partnership(FlaggedAddress flag) {
        Optional<Holder> holder = holders.of(flag.reference(), flag.role(), flag.address());
        Optional<Contact> person =
                holder.stream().flatMap(one -> one.contacts().stream()).findFirst();
        Map<String, Object> facts = new HashMap<>();
        facts.put("who", holder.map(Holder::rolesInWords).orElse(flag.roleInWords()));
        facts.put("person", person.map(Contact::name).orElse(""));
        facts.put("phone", person.map(Contact::phone).orElse(""));
        facts.put("newName", person.map(Contact::name).orElse(""));
        facts.put("colleague", false);
        facts.put(
                "answers",
                List.of(
                        option(AddressAnswer.NEW.name(), "There is another address, or somebody else to write to"),
                        option(AddressAnswer.SAME.name(), "It is right: try it again"),
                        option(AddressAnswer.NOWHERE.name(), "Nobody is there any more, and nobody took their place")));
        return facts;
    }

    private Map<String, Object> colleague(FlaggedAddress flag) {
        String where = holders.isDeliveryPartner(flag.userId()) ? "the record of the delivery partners" : "Admin";
        return Map.of(
                "who",
                flag.roleInWords(),
                "person",
                holders.colleague(flag.userId()).map(Person::name).orElse(flag.userId()),
                "phone",
                "",
                "colleague",
                true,
                "where",
                where,
                "answers",
                List.of(
                        option(AddressAnswer.CORRECTED.name(), "It is corrected in " + where),
                        option(AddressAnswer.SAME.name(), "It is right: try it again")));
    }

    private Map<String, String> row(MailEntry mail) {
        return Map.of(
                "subject", mail.subject(),
                "written", day(mail.createdAt()),
                "state", mail.finishedAt() == null ? "Waits" : "Came back");
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private String day(Instant moment) {
        return time.inWords(time.dateOf(moment));
    }
}
