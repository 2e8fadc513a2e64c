package org.bsplifecycle.address;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.correspondence.FlaggedAddress;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.UndeliveredMails;
import org.bsplifecycle.engine.Person;
import org.bsplifecycle.personaldata.Whom;
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

    /** What others have typed, mail servers too, stands in tables: texts of a form may hold links. */
    public Map<String, Object> of(FlaggedAddress flag) {
        List<MailEntry> undelivered = mails.to(flag);
        Map<String, Object> facts = new HashMap<>(flag.userId() == null ? partnership(flag) : colleague(flag));
        facts.put("since", day(flag.flaggedAt()));
        facts.put("undelivered", undelivered.stream().map(this::row).toList());
        facts.put(
                "missed",
                undelivered.stream()
                        .filter(mail -> mail.linkId() == null)
                        .map(mail -> option(mail.id().toString(), mail.subject()))
                        .toList());
        return facts;
    }

    private Map<String, Object> partnership(FlaggedAddress flag) {
        Optional<Holder> holder = holders.of(flag.reference(), flag.role(), flag.address());
        Optional<Contact> person =
                holder.stream().flatMap(one -> one.contacts().stream()).findFirst();
        String name = person.map(Contact::name).orElse("");
        return Map.of(
                "who", holder.map(Holder::rolesInWords).orElse(flag.roleInWords()),
                "known", known(flag, name, person.map(Contact::phone).orElse("")),
                "newName", Whom.isErased(flag.address()) ? "" : name,
                "colleague", false,
                "answers", answers(flag));
    }

    /** An address that was erased cannot be right. */
    private static List<Map<String, String>> answers(FlaggedAddress flag) {
        return Stream.of(
                        option(AddressAnswer.NEW.name(), "There is another address, or somebody else to write to"),
                        option(AddressAnswer.SAME.name(), "It is right: try it again"),
                        option(AddressAnswer.NOWHERE.name(), "Nobody is there any more, and nobody took their place"))
                .filter(answer ->
                        !Whom.isErased(flag.address()) || !answer.get("value").equals(AddressAnswer.SAME.name()))
                .toList();
    }

    private Map<String, Object> colleague(FlaggedAddress flag) {
        String where = holders.isDeliveryPartner(flag.userId()) ? "the record of the delivery partners" : "Admin";
        String name = holders.colleague(flag.userId()).map(Person::name).orElse(flag.userId());
        return Map.of(
                "who", flag.roleInWords(),
                "known", known(flag, name, ""),
                "colleague", true,
                "where", where,
                "answers",
                        List.of(
                                option(AddressAnswer.CORRECTED.name(), "It is corrected in " + where),
                                option(AddressAnswer.SAME.name(), "It is right: try it again")));
    }

    private static List<Map<String, String>> known(FlaggedAddress flag, String name, String phone) {
        return Stream.of(
                        fact("Name", name),
                        fact(
                                "Address",
                                Whom.isErased(flag.address())
                                        ? "erased, as the law gives everybody the right to"
                                        : flag.address()),
                        fact("Telephone", phone),
                        fact("The mail server said", flag.reply() == null ? "" : flag.reply()))
                .filter(fact -> !fact.get("answer").isEmpty())
                .toList();
    }

    private static Map<String, String> fact(String what, String answer) {
        return Map.of("what", what, "answer", answer);
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
