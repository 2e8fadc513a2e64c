package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.correspondence.smtp.Letter;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Letters letters;

    @Autowired
    Links links;

    @Autowired
    Clock clock;

    @Autowired
    Timeline timeline;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    PlatformTransactionManager transactions;

    private SampleBsp bsp;

    @BeforeEach
    void register() {
        bsp = SampleBsp.in(new TransactionTemplate(transactions), bsps, contacts);
    }

    private Mail receipt(String address, String occurrence) {
        Recipient recipient = new Recipient("pointOfContact", address, "Robert'); drop table");
        return new Mail(bsp.reference, "sampleReceipt", recipient, occurrence, null, Map.of());
    }

    @Test
    void writesToEverybodyTheTemplateNames() {
        assertThat(outbox.enqueue(bsp.reference, "sampleNews", "first")).isEqualTo(2);

        List<MailEntry> mails = correspondence.of(bsp.reference);
        assertThat(mails).extracting(MailEntry::address).containsExactlyInAnyOrder(bsp.pointOfContact, bsp.deputy);
        MailEntry mail = mails.get(1);
        assertThat(mail.role()).isEqualTo("pointOfContact");
        assertThat(mail.subject()).isEqualTo("News of " + bsp.reference);
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.messageId()).isEqualTo("<%s@localhost>".formatted(mail.id()));
        assertThat(mail.body())
                .contains("Hello Point of contact,")
                .contains("Sample <b>Town</b> & (link)")
                .contains("Your implementation lead is the programme team")
                .contains("With kind regards\nThe programme team\n")
                .contains("You get this email because you are named as the point of contact of this project.")
                .doesNotContain("{");
    }

    @Test
    void saysTheSameThingOnce() {
        assertThat(outbox.enqueue(receipt("a@example.org", "1"))).isTrue();
        assertThat(outbox.enqueue(receipt("A@example.org", "1"))).isFalse();
        assertThat(outbox.enqueue(receipt("a@example.org", "2"))).isTrue();
        assertThat(outbox.enqueue(receipt("b@example.org", "1"))).isTrue();

        assertThat(correspondence.of(bsp.reference)).hasSize(3);
    }

    @Test
    void writesThreeTimesAnHourToAnAddressThatNobodyConfirmed() {
        String victim = "victim." + bsp.reference + "@example.org";
        for (int n = 1; n <= 5; n++) {
            outbox.enqueue(receipt(n % 2 == 0 ? victim : victim.replace("victim", "VICTIM"), "" + n));
        }

        assertThat(correspondence.of(bsp.reference))
                .extracting(MailEntry::state)
                .containsExactly(
                        MailState.CAPTURED, MailState.CAPTURED, MailState.QUEUED, MailState.QUEUED, MailState.QUEUED);
        assertThat(correspondence.of(bsp.reference).get(0).reply()).startsWith("Not sent: this address");

        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofMinutes(61))));
        outbox.enqueue(receipt(victim, "later"));
        assertThat(correspondence.of(bsp.reference).get(0).state()).isEqualTo(MailState.QUEUED);
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    void forgetsTheMailOfAStepThatDidNotHappen() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.enqueue(bsp.reference, "sampleNews", "first");
            status.setRollbackOnly();
        });

        assertThat(correspondence.of(bsp.reference)).isEmpty();
    }

    @Test
    void tellsAStrangersAddressNothingThatSomebodyTyped() {
        outbox.enqueue(receipt("stranger@example.org", "1"));

        assertThat(correspondence.of(bsp.reference).get(0).body())
                .contains("Your reference is " + bsp.reference)
                .doesNotContain("Sample", "Robert");
    }

    @Test
    void keepsValuesFromBecomingMarkup() {
        String question = "{link}\r\n\r\n## Heading\n--\nforged footer\u0000\u202e";
        Mail mail = new Mail(
                bsp.reference,
                "sampleQuestion",
                new Recipient("pointOfContact", bsp.pointOfContact, null),
                "1",
                UUID.randomUUID(),
                Map.of("date", "Friday\r\nBcc: someone@example.org", "question", question));

        outbox.enqueue(mail);

        MailEntry entry = correspondence.of(bsp.reference).get(0);
        assertThat(entry.subject())
                .isEqualTo("Please answer about %s by Friday Bcc: someone@example.org".formatted(bsp.reference));
        assertThat(entry.body()).contains("(link)\n ## Heading\n --\nforged footer\n");
        assertThat(entry.body()).contains("Read it and answer:\n{link}\n");
    }

    @Test
    void putsThePersonalLinkInOnlyWhenTheMailIsSent() {
        UUID link = links.create(
                LinkPurpose.PROMPT,
                UUID.randomUUID().toString(),
                clock.instant().plus(Duration.ofDays(10)));
        Recipient contact = new Recipient("pointOfContact", bsp.pointOfContact, null);
        outbox.enqueue(new Mail(
                bsp.reference, "sampleQuestion", contact, "1", link, Map.of("date", "today", "question", "Well?")));
        MailEntry mail = correspondence.of(bsp.reference).get(0);

        Letter letter = letters.of(mail);

        assertThat(mail.body()).contains("Read it and answer:\n{link}\n");
        assertThat(letter.text()).contains("Read it and answer:\n" + links.url(link) + "\n");
        assertThat(letter.html()).contains("<a href=\"" + links.url(link) + "\"");
    }

    @Test
    void wantsWhatTheTemplateNames() {
        Recipient contact = new Recipient("pointOfContact", bsp.pointOfContact, null);
        assertThatThrownBy(() -> outbox.enqueue(
                        new Mail(bsp.reference, "sampleQuestion", contact, "1", null, Map.of("date", "today"))))
                .hasMessage("The mail sampleQuestion needs a personal link");
        assertThatThrownBy(() -> outbox.enqueue(new Mail(
                        bsp.reference, "sampleQuestion", contact, "1", UUID.randomUUID(), Map.of("date", "today"))))
                .hasMessage("The mail sampleQuestion needs a value for {question}");
        assertThatThrownBy(() -> outbox.enqueue(bsp.reference, "sampleNothing", "1"))
                .hasMessage("There is no mail mail/*/sampleNothing.txt");
        assertThatThrownBy(() -> outbox.enqueue(bsp.reference, "sampleNews", "x".repeat(201)))
                .hasMessageContaining("at most 200 characters");
    }

    @Test
    void keepsTheRecordOfAMailThatNobodyGets() {
        outbox.enqueue(bsp.reference, "sampleStaff", "1");

        MailEntry mail = correspondence.of(bsp.reference).get(0);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.address()).isEmpty();
        assertThat(mail.reply()).isEqualTo("There is no email address to send this to.");
    }

    @Test
    void refusesTwoAddressesInOne() {
        outbox.enqueue(receipt("a@example.org, b@example.org", "1"));

        assertThat(correspondence.of(bsp.reference).get(0).state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void sendsNothingOldForBspsTakenOver() {
        outbox.quietly(() -> outbox.enqueue(bsp.reference, "sampleNews", "long ago"));
        outbox.enqueue(bsp.reference, "sampleNews", "today");

        assertThat(correspondence.of(bsp.reference))
                .extracting(MailEntry::state)
                .containsExactly(MailState.QUEUED, MailState.QUEUED, MailState.CAPTURED, MailState.CAPTURED);
    }

    @Test
    void notesOnTheTimelineWhatWasSaidToWhom() {
        outbox.enqueue(bsp.reference, "sampleNews", "first");
        outbox.enqueue(bsp.reference, "sampleNews", "first");

        assertThat(timeline.of(bsp.reference))
                .extracting(TimelineEntry::what)
                .containsExactly("Email \"News of %s\" to deputy contact, point of contact".formatted(bsp.reference));
    }
}
