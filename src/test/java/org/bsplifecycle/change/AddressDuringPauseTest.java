package org.bsplifecycle.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.address.AddressProcess;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail came back before a project is paused: a pause is the time to find a new address. */
@BspTest
class AddressDuringPauseTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Contacts contacts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private ChangeStory change;
    private BspReference reference;

    @BeforeEach
    void mailCameBackAndThenTheyRest() {
        Partners.known(beans);
        change = ChangeStory.at(beans, "callActivity_delivery");
        reference = change.story().reference();
        change.asks(ChangeKind.CONTACT, successor("mistyped")).made();
        MailEntry toSuccessor = change.mails("tellContactChanged").stream()
                .filter(mail -> mail.address().startsWith("mistyped"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> events.publishEvent(new MailRefused(toSuccessor)));
        change.paused(null);
    }

    private Map<String, Object> successor(String mailbox) {
        String former =
                contacts.of(reference, ContactRole.POINT_OF_CONTACT).get(0).id().toString();
        return Map.of("contact", former, "newName", "Successor", "newEmail", mailbox + address());
    }

    private String address() {
        return "." + reference.value().toLowerCase() + "@example.org";
    }

    @Test
    void isFoundMeanwhile() {
        change.story().completes(AddressProcess.FIND_ADDRESS, Map.of("addressAnswer", "NOWHERE"));

        assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT)).isEmpty();
    }

    @Test
    void isNoLongerSoughtWhenTheContactIsChanged() {
        change.asks(ChangeKind.CONTACT, successor("another")).made();

        change.story().process().passed(AddressProcess.NOT_NEEDED);
        assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT))
                .extracting(Contact::email)
                .containsExactly("another" + address());
    }

    @Test
    void isNoLongerSoughtWhenTheyWithdraw() {
        change.asks(ChangeKind.WITHDRAW, Map.of("reason", "The chair wrote to us."))
                .made();

        change.story().process().passed(AddressProcess.NOT_NEEDED);
    }
}
