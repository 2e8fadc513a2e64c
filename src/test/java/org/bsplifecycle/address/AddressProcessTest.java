package org.bsplifecycle.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bsplifecycle.address.AddressProcess.ADDRESS_CONFIRMED;
import static org.bsplifecycle.address.AddressProcess.FIND_ADDRESS;
import static org.bsplifecycle.address.AddressProcess.NEW_ADDRESS;
import static org.bsplifecycle.address.AddressProcess.NOBODY_THERE;
import static org.bsplifecycle.address.AddressProcess.NOT_NEEDED;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspEnded;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.Outcome;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AddressProcessTest extends BouncedStory {

    @Nested
    class NewAddress {

        @Test
        void putsTheSuccessorInEveryRoleAndAsksThemWhatIsOpen() {
            asks("confirmContacts");
            contacts.add(reference, NewContact.of(ContactRole.SPONSOR, "Point Of Contact", contact));
            comesBack(mail("confirmContacts"));

            completes("NEW", "newName", "Successor", "newEmail", "successor@example.org");

            story.passed(NEW_ADDRESS).waitsAt("gateway_promptWait");
            assertThat(contacts.of(reference))
                    .extracting(Contact::role, Contact::email)
                    .contains(
                            tuple(ContactRole.POINT_OF_CONTACT, "successor@example.org"),
                            tuple(ContactRole.SPONSOR, "successor@example.org"),
                            tuple(ContactRole.SPONSOR, "sponsor." + reference + "@example.org"))
                    .doesNotContain(tuple(ContactRole.POINT_OF_CONTACT, contact));
            assertThat(sentTo("successor@example.org"))
                    .extracting(MailEntry::template, MailEntry::state)
                    .containsExactly(tuple("confirmContacts", MailState.QUEUED));
        }

        @Test
        void keepsWhatWeKnowOfAPersonWhoOnlyMoved() {
            transaction.executeWithoutResult(status -> contacts.replace(
                    reference,
                    new NewContact(
                            ContactRole.POINT_OF_CONTACT,
                            "Point Of Contact",
                            contact,
                            "Head of service",
                            "Sampleshire",
                            "LOCAL_AUTHORITY",
                            "01632 960001")));
            comesBack(news());

            assertThat(story.shows(FIND_ADDRESS)).containsEntry("newName", "Point Of Contact");
            assertThat(story.shows(FIND_ADDRESS).get("known").toString()).contains("01632 960001");
            completes("NEW", "newName", "Point Of Contact", "newEmail", "moved@example.org");

            assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT))
                    .extracting(Contact::email, Contact::jobTitle, Contact::phone)
                    .containsExactly(tuple("moved@example.org", "Head of service", "01632 960001"));
        }

        @Test
        void replacesOneParticipantAndNobodyElse() {
            MailEntry news = write("sampleNews", "participants", "participant1." + reference + "@example.org");
            comesBack(news);

            completes("NEW", "newName", "Participant 4", "newEmail", "participant4@example.org");

            assertThat(contacts.of(reference, ContactRole.PARTICIPANT))
                    .extracting(Contact::name)
                    .containsExactly("Participant 2", "Participant 3", "Participant 4");
        }

        @Test
        void saysAgainWhatIsTickedAndDropsWhatWaits() {
            MailEntry news = news();
            comesBack(news);
            MailEntry later = write("sampleReceipt", "pointOfContact", contact);

            assertThat(story.shows(FIND_ADDRESS).get("missed").toString())
                    .contains(news.id().toString(), later.id().toString());
            completes(
                    "NEW",
                    "newName",
                    "Successor",
                    "newEmail",
                    "successor@example.org",
                    "sendAgain",
                    List.of(news.id().toString()));

            assertThat(sentTo("successor@example.org"))
                    .extracting(MailEntry::template, MailEntry::state)
                    .containsExactly(tuple("sampleNews", MailState.QUEUED));
            assertThat(sentTo("successor@example.org").get(0).body()).startsWith("Hello Successor,");
            assertThat(now(later).state()).isEqualTo(MailState.DROPPED);
            assertThat(now(news).state()).isEqualTo(MailState.FAILED);
            assertThat(timeline()).contains("New address for the point of contact; one mail is sent again");
        }

        @Test
        void saysAgainWhatOnlyItsOccasionKnew() {
            String partner = "partner." + reference + "@example.org";
            String userId = partner(partner);
            outbox.enqueue(new Mail(
                    reference,
                    "inviteToAppointment",
                    new Recipient("deliveryPartner", partner, "A partner"),
                    "the meeting of Monday",
                    null,
                    Map.of("appointment", "Scoping meeting", "when", "Monday at ten", "place", "Online")));
            comesBack(mail("inviteToAppointment"));
            partner("corrected." + reference + "@example.org", userId);

            completes("CORRECTED");

            assertThat(sentTo("corrected." + reference + "@example.org"))
                    .singleElement()
                    .satisfies(again -> {
                        assertThat(again.state()).isEqualTo(MailState.QUEUED);
                        assertThat(again.body()).startsWith("Hello A partner,").contains("Monday at ten");
                    });
        }

        @Test
        void getsWhatIsHeldBackOnlyWhenSomebodyLetsItGo() {
            String partner = "partner." + reference + "@example.org";
            String userId = partner(partner);
            MailEntry held = write("sampleReceipt", "deliveryPartner", partner);
            db.sql("update bsp.mail set state = 'HELD' where id = ?")
                    .param(held.id())
                    .update();
            comesBack(write("sampleStaff", "deliveryPartner", partner));
            partner("corrected." + reference + "@example.org", userId);

            completes("CORRECTED");

            assertThat(now(held).state()).isEqualTo(MailState.HELD);
            assertThat(now(held).address()).isEqualTo("corrected." + reference + "@example.org");
        }

        @Test
        void isNotTheOldOneAgainAndHasAName() {
            comesBack(news());

            assertThatThrownBy(() -> completes("NEW", "newName", "Point Of Contact", "newEmail", contact.toUpperCase()))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("takes no mail");
            assertThatThrownBy(() -> completes("NEW", "newEmail", "successor@example.org"))
                    .hasMessageContaining("Enter the name");
            assertThatThrownBy(() -> completes("NEW", "newName", "Successor"))
                    .hasMessageContaining("Enter the email address");
            story.waitsAt("userTask_" + FIND_ADDRESS);
        }

        @Test
        void ofAColleagueIsCorrectedWhereItIsKept() {
            String partner = partner("partner." + reference + "@example.org");
            comesBack(write("sampleStaff", "deliveryPartner", "partner." + reference + "@example.org"));
            assertThat(story.shows(FIND_ADDRESS).get("answers").toString())
                    .contains("the record of the delivery partners")
                    .doesNotContain("NEW", "NOWHERE");
            assertThatThrownBy(() -> completes("NEW", "newName", "A", "newEmail", "a@example.org"))
                    .isInstanceOf(ProcessEngineException.class);
            assertThatThrownBy(() -> completes("CORRECTED")).hasMessageContaining("is still partner.");

            partner("corrected." + reference + "@example.org", partner);
            completes("CORRECTED");

            story.passed(NEW_ADDRESS).isOver();
            assertThat(sentTo("corrected." + reference + "@example.org")).hasSize(1);
        }
    }

    @Nested
    class AddressConfirmed {

        @Test
        void triesAgainWhatCameBackAndLetsGoWhatWaits() {
            MailEntry first = news();
            comesBack(first);
            MailEntry later = write("sampleReceipt", "pointOfContact", contact);

            completes("SAME");

            story.passed(ADDRESS_CONFIRMED).isOver();
            assertThat(now(first).state()).isEqualTo(MailState.QUEUED);
            assertThat(now(first).messageId()).isEqualTo(first.messageId());
            assertThat(now(later).state()).isEqualTo(MailState.QUEUED);
            assertThat(flags.of(reference)).isEmpty();
            assertThat(timeline()).contains("The address of the point of contact is right; 2 mails are sent again");
        }

        @Test
        void asksAQuestionOnceHoweverOftenItsMailsCameBack() {
            asks("confirmContacts");
            MailEntry question = mail("confirmContacts");
            comesBack(question);
            db.sql("update bsp.mail set link_id = ? where id = ?")
                    .params(question.linkId(), news().id())
                    .update();

            completes("SAME");

            assertThat(sentTo(contact))
                    .extracting(MailEntry::template, MailEntry::state)
                    .contains(tuple("confirmContacts", MailState.FAILED), tuple("sampleNews", MailState.QUEUED));
        }

        @Test
        void comesBackAsATaskWhenItWasWrong() {
            MailEntry news = news();
            comesBack(news);
            completes("SAME");

            comesBack(news);

            story.waitsAt("userTask_" + FIND_ADDRESS);
        }
    }

    @Nested
    class NobodyThere {

        @Test
        void leavesTheContactsAndGetsNothingMore() {
            comesBack(news());
            MailEntry later = write("sampleReceipt", "pointOfContact", contact);

            completes("NOWHERE");

            story.passed(NOBODY_THERE).isOver();
            assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT)).isEmpty();
            assertThat(now(later).state()).isEqualTo(MailState.DROPPED);
        }
    }

    @Nested
    class AddressNotNeeded {

        @Test
        void whenSomebodyElseTookTheirPlace() {
            comesBack(news());
            MailEntry later = write("sampleReceipt", "pointOfContact", contact);

            contacts.replace(
                    reference, NewContact.of(ContactRole.POINT_OF_CONTACT, "Successor", "successor@example.org"));

            story.passed(NOT_NEEDED).isOver();
            assertThat(now(later).state()).isEqualTo(MailState.DROPPED);
            assertThat(flags.of(reference)).isEmpty();
        }

        @Test
        void butNotWhenSomebodyElsewhereWasReplaced() {
            comesBack(news());

            contacts.replace(reference, NewContact.of(ContactRole.SPONSOR, "Successor", "successor@example.org"));

            story.waitsAt("userTask_" + FIND_ADDRESS);
        }

        @Test
        void whenTheProjectHasEnded() {
            comesBack(news());

            transaction.executeWithoutResult(status -> events.publishEvent(new BspEnded(reference, Status.WITHDRAWN)));

            story.passed(NOT_NEEDED).isOver();
        }
    }

    @Test
    void isOneTaskHoweverManyMailsComeBack() {
        MailEntry first = news();
        MailEntry second = write("sampleReceipt", "pointOfContact", contact);

        comesBack(first);
        comesBack(second);

        assertThat(flags.of(reference)).hasSize(1);
        assertThat(story.task(FIND_ADDRESS).getDueDate()).isNotNull();
        assertThat(timeline())
                .containsOnlyOnce("Mail to the point of contact does not arrive: somebody has to find a new address");
    }

    @Test
    void showsWhatTheServerSaidAndWhatIsMissing() {
        comesBack(news());

        Map<String, Object> form = story.shows(FIND_ADDRESS);

        assertThat(form).containsEntry("who", "point of contact");
        assertThat(form.get("known").toString())
                .contains("Point Of Contact", contact.toLowerCase(), "550 5.1.1 no such person")
                .doesNotContain("Telephone");
        assertThat(form.get("undelivered").toString()).contains("News of " + reference, "Came back");
    }

    @Test
    void isNoTaskWhereNoAddressWouldHelp() {
        comesBack(news(), "552 5.3.4 message too big");
        comesBack(write("sampleReceipt", "pointOfContact", "gone@example.org"));
        db.sql("update bsp.bsp set status = 'WITHDRAWN' where reference = ?")
                .param(reference.value())
                .update();
        comesBack(write("sampleStaff", "sponsor", "sponsor." + reference + "@example.org"));

        assertThat(flags.of(reference)).isEmpty();
        story.isOver();
    }

    @Test
    void isNotTakenForTheLifeOfTheProject() {
        comesBack(news());
        processes.start("lifecycle", reference, Outcome.none());

        assertThat(processes.running(reference).map(this::definition))
                .hasValueSatisfying(life -> assertThat(life).startsWith("lifecycle:"));
    }

    private String definition(String process) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getProcessDefinitionId();
    }

    @Test
    void keepsNothingPersonalInTheEngine() {
        comesBack(news());
        completes("NEW", "newName", "Successor", "newEmail", "successor@example.org");

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processDefinitionKey(AddressProcess.ID)
                        .variableNameIn("newName", "newEmail", "sendAgain", "address")
                        .count())
                .isZero();
    }
}
