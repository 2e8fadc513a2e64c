package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.correspondence.smtp.Relay;
import org.bsplifecycle.correspondence.smtp.RelaySettings;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.bsplifecycle.correspondence.smtp.Sender;
import org.bsplifecycle.settings.Website;
import org.bsplifecycle.workingtime.MailHours;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server refuses an address: somebody has to find another, and until then nothing leaves for it. */
@BspTest
@Timeout(60)
class RefusedAddressTest {

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    FlaggedAddresses flags;

    @Autowired
    MailQueue queue;

    @Autowired
    Letters letters;

    @Autowired
    RelayPace pace;

    @Autowired
    Unneeded unneeded;

    @Autowired
    MailTrouble trouble;

    @Autowired
    MailHours hours;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private final Relay relay = new Relay(
            new RelaySettings(
                    "127.0.0.1",
                    server.port(),
                    null,
                    null,
                    false,
                    Map.of(),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5)),
            new Sender("Support Programme", "programme@example.org", "answers@example.org"));
    private Dispatcher dispatcher;
    private BspReference reference;
    private BspReference other;
    private ProcessStory story;

    @BeforeEach
    void aRelay() {
        MailSettings settings = new Binder(
                        new MapConfigurationPropertySource(Map.of("bsp.mail.trial", "false", "bsp.mail.batch", "1")))
                .bindOrCreate("bsp.mail", MailSettings.class);
        var relays = new StaticListableBeanFactory(Map.of("relay", relay)).getBeanProvider(Relay.class);
        Sending sending = new Sending(settings, relays, new Website("http://localhost:8080", "http://localhost:8080"));
        Delivery delivery = new Delivery(queue, letters, sending, trouble, settings, clock);
        dispatcher = new Dispatcher(queue, sending, delivery, pace, unneeded, trouble, hours, settings, clock);
        db.sql("update bsp.mail_relay set paused_until = 'epoch', broken_since = null, complaint = null")
                .update();
        reference = new BspFixture(bsps, contacts, transaction).registered();
        other = new BspFixture(bsps, contacts, transaction).registered();
        story = new ProcessStory(engine, reference);
    }

    @AfterEach
    void close() {
        relay.close();
        server.close();
    }

    @Test
    void isOneTaskForTheProgrammeAdmins() {
        UUID first = write(reference, sponsor(), "1");
        server.on("RCPT", "550 5.1.1 no such person");

        dispatcher.runDue();

        assertThat(state(first)).isEqualTo(MailState.FAILED);
        assertThat(flags.of(reference)).singleElement().satisfies(flag -> {
            assertThat(flag.address()).isEqualTo(sponsor().toLowerCase());
            assertThat(flag.reply()).isEqualTo("550 5.1.1 no such person");
        });
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(reference.value())
                        .taskCandidateGroup("programmeAdmins")
                        .taskName("Find a new address")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void getsNothingMoreOfThisProjectUntilItIsSettled() {
        write(reference, sponsor(), "1");
        server.on("RCPT", "550 5.1.1 no such person");
        dispatcher.runDue();
        UUID waits = write(reference, sponsor(), "2");
        UUID neighbour = write(reference, "deputy." + reference + "@example.org", "2");
        UUID elsewhere = write(other, sponsor(), "2");

        dispatcher.runDue();

        assertThat(state(waits)).isEqualTo(MailState.QUEUED);
        assertThat(state(neighbour)).isEqualTo(MailState.SENT);
        assertThat(state(elsewhere)).as("another project decides for itself").isEqualTo(MailState.SENT);
        assertThat(queue.nextDue())
                .as("what waits keeps nobody busy")
                .isNotEqualTo(java.util.Optional.of(java.time.Instant.EPOCH));

        story.completes("findAddress", Map.of("addressAnswer", "SAME"));
        dispatcher.runDue();

        assertThat(state(waits)).isEqualTo(MailState.SENT);
    }

    private String sponsor() {
        return "sponsor." + reference + "@example.org";
    }

    /** In its turn before whatever other tests have left, at whatever hour this one runs. */
    private UUID write(BspReference about, String address, String occasion) {
        outbox.enqueue(
                new Mail(about, "sampleNews", new Recipient("sponsor", address, null), occasion, null, Map.of()));
        UUID id = correspondence.of(about).get(0).id();
        db.sql("update bsp.mail set urgent = true, next_attempt_at = 'epoch' where id = ?")
                .param(id)
                .update();
        return id;
    }

    private MailState state(UUID id) {
        return correspondence.find(id).orElseThrow().state();
    }
}
