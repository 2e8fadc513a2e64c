package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.correspondence.dsn.SampleNotices.text;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.correspondence.dsn.Mailbox;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes back into a real mailbox. */
@BspTest
@Timeout(60)
class ReadingBouncesTest {

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Timeline timeline;

    @Autowired
    BounceTurn turn;

    @Autowired
    HeedingNotices heeding;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient db;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
    private GreenMailUser mailbox;
    private BspReference reference;
    private String sponsor;
    private MailEntry mail;

    @BeforeEach
    void aMailWasSent() {
        server.start();
        mailbox = server.setUser("bounces@example.org", "secret");
        reference = new BspFixture(bsps, contacts, transaction).registered();
        sponsor = "sponsor." + reference + "@example.org";
        mail = sent("1");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailThatCameBackIsRefused() throws Exception {
        arrives(text("postfix", "n1" + reference, mail.messageId(), sponsor));

        look();

        assertThat(now(mail).state()).isEqualTo(MailState.FAILED);
        assertThat(now(mail).reply()).startsWith("5.1.1 550 5.1.1 <").endsWith("User unknown in virtual mailbox table");
        assertThat(said()).containsOnlyOnce("Email \"%s\" to sponsor came back".formatted(mail.subject()));
        assertThat(unread()).isZero();
    }

    @Test
    void howeverManyComeBackItIsOneTask() throws Exception {
        MailEntry second = sent("2");
        arrives(text("postfix", "n1" + reference, mail.messageId(), sponsor));
        arrives(text("exchange", "n2" + reference, second.messageId(), sponsor));

        look();

        assertThat(now(second).state()).isEqualTo(MailState.FAILED);
        assertThat(new ProcessStory(engine, reference).task("findAddress").getName())
                .isEqualTo("Find a new address");
    }

    @Test
    void aServerMayNameTheMailboxBehindTheAddress() throws Exception {
        arrives(text("exchange", "n1" + reference, mail.messageId(), sponsor));

        look();

        assertThat(now(mail).state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void anUnclearMailThatComesBackWasSent() throws Exception {
        db.sql("update bsp.mail set state = 'UNCLEAR' where id = ?")
                .param(mail.id())
                .update();
        arrives(text("postfix", "n1" + reference, mail.messageId(), sponsor));

        look();

        assertThat(now(mail).state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void aDelayIsNotedOnceAndChangesNothing() throws Exception {
        arrives(text("delayed", "n1" + reference, mail.messageId(), sponsor));
        arrives(text("delayed", "n2" + reference, mail.messageId(), sponsor));

        look();

        assertThat(now(mail)).isEqualTo(mail);
        assertThat(said())
                .containsOnlyOnce("Email \"%s\" to sponsor is delayed: their mail server has not taken it yet"
                        .formatted(mail.subject()));
        assertThat(unread()).isZero();
    }

    @Test
    void whatIsForgedOrNoNoticeChangesNothing() throws Exception {
        UUID unknown = UUID.randomUUID();
        List<String> before = said();
        arrives(text("postfix", "f1" + reference, "<%s@localhost>".formatted(unknown), sponsor));
        arrives(text("postfix", "f2" + reference, mail.messageId(), "somebody.else@example.org"));
        arrives(text("postfix", "f3" + reference, mail.messageId().replace("@", "@not."), sponsor));
        arrives(text("postfix", "f4" + reference, "<' or true --@localhost>", sponsor));
        arrives(text("noReturnedHeaders", "f5" + reference, mail.messageId(), sponsor));
        arrives(text("outOfOffice", "f6" + reference, mail.messageId(), sponsor));
        arrives(text("forwarded", "f7" + reference, mail.messageId(), sponsor));
        arrives(huge());

        look();

        assertThat(now(mail)).isEqualTo(mail);
        assertThat(said()).isEqualTo(before);
        assertThat(unread()).as("messages left to read").isZero();
        assertThat(messages()).as("messages still there").isEqualTo(8);
    }

    @Test
    void oneAndTheSameNoticeCountsOnce() throws Exception {
        String notice = text("postfix", "n1" + reference, mail.messageId(), sponsor);
        arrives(notice);
        look();
        db.sql("update bsp.mail set state = 'SENT' where id = ?")
                .param(mail.id())
                .update();
        arrives(notice);

        look();

        assertThat(now(mail).state()).as("sent again since").isEqualTo(MailState.SENT);
    }

    @Test
    void aNoticeThatOvertakesTheRelaysAnswerWaits() throws Exception {
        db.sql("update bsp.mail set state = 'TRANSMITTING' where id = ?")
                .param(mail.id())
                .update();
        arrives(text("postfix", "n1" + reference, mail.messageId(), sponsor));

        look();
        assertThat(unread()).isEqualTo(1);
        db.sql("update bsp.mail set state = 'SENT' where id = ?")
                .param(mail.id())
                .update();
        look();

        assertThat(now(mail).state()).isEqualTo(MailState.FAILED);
        assertThat(unread()).isZero();
    }

    @Test
    void onlyOneNodeLooksAtATime() throws Exception {
        arrives(text("postfix", "n1" + reference, mail.messageId(), sponsor));
        itIsTime();
        assertThat(turn.take(Duration.ofMinutes(1))).as("another node's turn").isTrue();

        reading(server.getImaps().getPort(), "secret").runDue();

        assertThat(now(mail).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aMailboxThatCannotBeReadIsSeenInHealthUntilItCan() throws Exception {
        arrives(text("postfix", "n1" + reference, mail.messageId(), sponsor));
        BounceHealth health = new BounceHealth(turn);
        itIsTime();

        reading(server.getImaps().getPort(), "wrong").runDue();

        assertThat(now(mail).state()).isEqualTo(MailState.SENT);
        assertThat(health.health().getStatus()).isEqualTo(MailHealth.ATTENTION);
        assertThat(health.health().getDetails().get("mailbox").toString())
                .isNotBlank()
                .doesNotContain("wrong");

        look();

        assertThat(now(mail).state()).isEqualTo(MailState.FAILED);
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void aServerThatNeverAnswersIsLeftInTime() throws Exception {
        try (var silent = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            itIsTime();
            long begin = System.nanoTime();

            reading(silent.getLocalPort(), "secret").runDue();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            assertThat(turn.complaint()).isPresent();
        }
        look();
    }

    private MailEntry sent(String occasion) {
        outbox.enqueue(
                new Mail(reference, "sampleNews", new Recipient("sponsor", sponsor, null), occasion, null, Map.of()));
        db.sql("update bsp.mail set state = 'SENT' where reference = ?")
                .param(reference.value())
                .update();
        return correspondence.of(reference).get(0);
    }

    private void arrives(String message) throws Exception {
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }

    private String huge() {
        return text("postfix", "f8" + reference, mail.messageId(), sponsor)
                + "x".repeat(78).concat("\r\n").repeat(15_000);
    }

    private void look() {
        itIsTime();
        reading(server.getImaps().getPort(), "secret").runDue();
    }

    private void itIsTime() {
        db.sql("update bsp.bounce_mailbox set next_look_at = 'epoch'").update();
    }

    private ReadingBounces reading(int port, String password) {
        BounceSettings settings = new BounceSettings(
                "127.0.0.1",
                port,
                "bounces@example.org",
                password,
                "INBOX",
                true,
                Duration.ofMinutes(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Map.of("mail.imaps.ssl.trust", "*", "mail.imaps.ssl.checkserveridentity", "false"));
        Mailbox box = new BounceConfiguration().bounceMailbox(settings);
        return new ReadingBounces(box, turn, heeding, settings);
    }

    private MailEntry now(MailEntry one) {
        return correspondence.find(one.id()).orElseThrow();
    }

    private List<String> said() {
        return timeline.of(reference).stream().map(TimelineEntry::what).toList();
    }

    private long unread() throws Exception {
        return inbox().getMessages().stream()
                .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }

    private long messages() throws Exception {
        return inbox().getMessageCount();
    }

    private com.icegreen.greenmail.store.MailFolder inbox() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(mailbox);
    }
}
