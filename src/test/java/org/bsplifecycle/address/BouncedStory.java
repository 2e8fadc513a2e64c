package org.bsplifecycle.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.FlaggedAddresses;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailRefused;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.prompt.PromptProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A BSP whose mail comes back. */
@BspTest
abstract class BouncedStory {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    FlaggedAddresses flags;

    @Autowired
    DeliveryPartners partners;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    BspReference reference;
    String contact;
    ProcessStory story;

    @BeforeEach
    void aBsp() {
        reference = new BspFixture(bsps, contacts, transaction).registered();
        contact = "contact." + reference + "@example.org";
        story = new ProcessStory(engine, reference);
    }

    void asks(String question) {
        processes.start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, question));
    }

    MailEntry news() {
        return write("sampleNews", "pointOfContact", contact);
    }

    MailEntry write(String template, String role, String address) {
        outbox.enqueue(new Mail(
                reference,
                template,
                new Recipient(role, address, null),
                UUID.randomUUID().toString(),
                null,
                Map.of()));
        return mail(template);
    }

    MailEntry mail(String template) {
        return correspondence.of(reference).stream()
                .filter(mail -> mail.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    void comesBack(MailEntry mail) {
        comesBack(mail, "550 5.1.1 no such person");
    }

    void comesBack(MailEntry mail, String reply) {
        transaction.executeWithoutResult(status -> {
            db.sql("""
                    update bsp.mail set state = 'FAILED', relay_reply = ?, finished_at = clock_timestamp()
                    where id = ?""").params(reply, mail.id()).update();
            events.publishEvent(new MailRefused(now(mail)));
        });
    }

    /** @param answers keys and values in turn */
    void completes(String answer, Object... answers) {
        Map<String, Object> all = new HashMap<>(Map.of("addressAnswer", answer));
        for (int i = 0; i < answers.length; i += 2) {
            all.put((String) answers[i], answers[i + 1]);
        }
        story.completes(AddressProcess.FIND_ADDRESS, all);
    }

    MailEntry now(MailEntry mail) {
        return correspondence.find(mail.id()).orElseThrow();
    }

    List<MailEntry> sentTo(String address) {
        return correspondence.of(reference).stream()
                .filter(mail -> mail.address().equals(address))
                .toList();
    }

    String partner(String email) {
        String userId = "partnerOf" + reference.value().replace("-", "");
        partner(email, userId);
        return userId;
    }

    void partner(String email, String userId) {
        partners.save(
                new DeliveryPartner(userId, "A partner", "CHARITY", email, List.of(), List.of(), List.of(), 1, true));
    }

    List<String> timeline() {
        return timeline.of(reference).stream().map(TimelineEntry::what).toList();
    }
}
