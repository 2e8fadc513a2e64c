package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspResumed;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Pauses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class RestingMailTest {

    @Autowired
    MailQueue queue;

    @Autowired
    Pauses pauses;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    private BspReference reference;

    @BeforeEach
    void restingProject() {
        reference = new BspFixture(bsps, contacts, transaction).registered();
        pauses.begin(reference, "OTHER", null, "tellPaused", "somebody", null);
        for (String role : new String[] {"pointOfContact", "deputyContact", "sponsor", "participants"}) {
            queued(role, "agreeScope");
        }
        queued("pointOfContact", "remindPrompt");
        queued("pointOfContact", "tellPaused");
        queued("implementationLead", "tellRefused");
        queued("deliveryPartner", "offerBsp");
    }

    @Test
    void onlyWhatTellsOfThePauseReachesThePartnership() {
        assertThat(leaving())
                .containsExactlyInAnyOrder(
                        "tellPaused to pointOfContact",
                        "tellRefused to implementationLead",
                        "offerBsp to deliveryPartner");
        assertThat(queue.nextDue().filter(due -> due.isBefore(Instant.parse("2000-01-01T00:00:00Z"))))
                .as("what waits for the pause's end is no reason to be busy")
                .isEmpty();
    }

    @Test
    void whatHasWaitedLeavesButForTheReminders() {
        pauses.end(reference, 3);
        events.publishEvent(new BspResumed(reference, 3));

        assertThat(leaving())
                .hasSize(7)
                .contains("agreeScope to sponsor")
                .doesNotContain("remindPrompt to pointOfContact");
        assertThat(db.sql("select state from bsp.mail where reference = ? and template = 'remindPrompt'")
                        .param(reference.value())
                        .query(String.class)
                        .single())
                .isEqualTo("DROPPED");
    }

    @Test
    void whatWasTakenJustBeforeThePauseIsNotSent() {
        pauses.end(reference, 0);
        UUID owner = UUID.randomUUID();
        List<MailEntry> taken = queue.claim(owner, 1000, Duration.ofMinutes(5));
        pauses.begin(reference, "OTHER", null, "tellPaused", "somebody", null);

        assertThat(taken.stream()
                        .filter(mail -> reference.value().equals(mail.reference()))
                        .filter(mail -> queue.transmitting(mail.id(), owner, Duration.ofMinutes(5)))
                        .map(MailEntry::template))
                .containsExactlyInAnyOrder("tellPaused", "tellRefused", "offerBsp");
    }

    private List<String> leaving() {
        return queue.claim(UUID.randomUUID(), 1000, Duration.ofMinutes(5)).stream()
                .filter(mail -> reference.value().equals(mail.reference()))
                .map(mail -> mail.template() + " to " + mail.role())
                .toList();
    }

    private void queued(String role, String template) {
        db.sql("""
                insert into bsp.mail (id, reference, template, template_version, role, address, occurrence, subject, body,
                    message_id, state, next_attempt_at, created_at)
                values (?, ?, ?, '1', ?, ?, 'once', 'A subject', 'A body.', '<1@example.org>', 'QUEUED',
                    timestamptz '1999-01-04', timestamptz '1999-01-04')""")
                .params(UUID.randomUUID(), reference.value(), template, role, role + "@example.org")
                .update();
    }
}
