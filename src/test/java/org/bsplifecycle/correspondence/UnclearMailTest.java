package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail of which nobody knows whether it was sent is seen by everybody who should, until somebody has decided. */
@BspTest
class UnclearMailTest {

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
    Dispatcher dispatcher;

    @Autowired
    MailQueue queue;

    @Autowired
    MailHealth health;

    @Autowired
    MailTrouble trouble;

    @Autowired
    SettlingUnclearMail settling;

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient db;

    private BspReference reference;
    private MailEntry mail;

    @BeforeEach
    void aServerDiedWhileItSent() {
        reference = new BspFixture(bsps, contacts, transaction).registered();
        processes.start("lifecycle", reference, Outcome.none());
        outbox.enqueue(new Mail(
                reference, "sampleNews", new Recipient("sponsor", "sponsor@example.org", null), "1", null, Map.of()));
        mail = correspondence.of(reference).stream()
                .filter(written -> written.template().equals("sampleNews"))
                .findFirst()
                .orElseThrow();
        db.sql("""
                update bsp.mail set state = 'TRANSMITTING', lease_owner = gen_random_uuid(),
                    lease_until = clock_timestamp() - interval '1 second' where id = ?""").param(mail.id()).update();
        dispatcher.runDue();
    }

    @AfterEach
    void nothingIsLeftUnclear() {
        db.sql("update bsp.mail set state = 'SENT' where id = ?")
                .param(mail.id())
                .update();
    }

    @Test
    void isAnIncidentUnderTheReferenceOfItsBsp() {
        Incident incident = incidents().get(0);

        assertThat(incidents()).hasSize(1);
        assertThat(correspondence.find(mail.id()).orElseThrow().state()).isEqualTo(MailState.UNCLEAR);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .singleResult())
                .extracting(ProcessInstance::getBusinessKey)
                .isEqualTo(reference.value());
        assertThat(incident.getIncidentMessage())
                .contains("may not have been sent", "sponsor", "Correspondence")
                .doesNotContain("@");
    }

    @Test
    void asksForAttentionAndSaysNothingMoreToStrangers() {
        assertThat(health.health().getStatus().getCode()).isEqualTo("ATTENTION");
        assertThat(health.health().getDetails()).containsEntry("unclear", queue.unclear());
    }

    @Test
    void isNoIncidentAnyMoreWhenAPersonHasDecided() {
        settling.treatAsSent(mail.id());

        assertThat(incidents()).isEmpty();
        assertThat(correspondence.find(mail.id()).orElseThrow().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void isNoIncidentAnyMoreWhenTheRelayAnswersAtLast() {
        var owner = db.sql("select lease_owner from bsp.mail where id = ?")
                .param(mail.id())
                .query(UUID.class)
                .single();

        queue.arrived(mail, owner, "250 at last", trouble::settled);

        assertThat(incidents()).isEmpty();
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery()
                .incidentType(UnclearMailIncidents.TYPE)
                .configuration(mail.id().toString())
                .list();
    }
}
