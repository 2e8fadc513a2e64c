package org.bsplifecycle.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.delivery.process.DeliveryProcess;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A BSP of its own that is ready for delivery, and the answers that its tasks get. */
final class DeliveryStory {

    static final String PARTNER = "deliveryTestPartner";

    private final ApplicationContext beans;
    private final BspReference reference;
    private final ProcessStory process;

    DeliveryStory(ApplicationContext beans, LocalDate plannedStart, LocalDate plannedEnd) {
        this.beans = beans;
        beans.getBean(DeliveryPartners.class)
                .save(new DeliveryPartner(
                        PARTNER,
                        "A delivery partner",
                        "INDIVIDUAL",
                        "partner@example.org",
                        List.of("DATA"),
                        List.of(),
                        List.of(),
                        50,
                        true));
        this.reference = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class))
                .execute(status -> begin(plannedStart, plannedEnd));
        this.process = new ProcessStory(beans.getBean(ProcessEngine.class), reference);
    }

    private BspReference begin(LocalDate plannedStart, LocalDate plannedEnd) {
        Bsps bsps = beans.getBean(Bsps.class);
        BspReference registered = bsps.register(new NewBsp(
                "2020-21",
                "Nottingham City Partnership",
                PartnershipType.CHILD_SAFEGUARDING_PARTNERSHIP,
                Scope.LOCAL,
                "Nottingham",
                "East Midlands",
                List.of("Nottingham"),
                Focus.NONE));
        Contacts contacts = beans.getBean(Contacts.class);
        contacts.add(registered, NewContact.of(ContactRole.POINT_OF_CONTACT, "The contact", "poc@example.org"));
        contacts.add(registered, NewContact.of(ContactRole.PARTICIPANT, "A participant", "one@example.org"));
        bsps.assign(registered, PARTNER);
        bsps.plan(registered, plannedStart, plannedEnd);
        beans.getBean(Processes.class)
                .start(DeliveryProcess.ID, registered, Outcome.of(DeliveryProcess.DELIVERY_PARTNER, PARTNER));
        return registered;
    }

    BspReference reference() {
        return reference;
    }

    ProcessStory process() {
        return process;
    }

    static Map<String, Object> dates(LocalDate starts, LocalDate ends) {
        return Map.of("startsOn", starts.toString(), "endsOn", ends.toString());
    }

    static Map<String, Object> session(LocalDate heldOn, String another) {
        return Map.of(
                "heldOn",
                heldOn.toString(),
                "format",
                "ONLINE",
                "purpose",
                "Map the partnership",
                "attended",
                11,
                "notes",
                "We mapped who meets whom.",
                "anotherPlanned",
                another);
    }

    static Map<String, Object> extension(LocalDate newEnd, String reason) {
        return Map.of("decision", "EXTEND", "newEnd", newEnd.toString(), "reason", reason);
    }

    static Map<String, Object> completion(LocalDate endedOn) {
        return Map.of("endedOn", endedOn.toString(), "outputs", "A strategy on a page.", "goalMovement", "4");
    }

    List<String> mails(String template) {
        return texts(
                "select address from bsp.mail where template = '" + template + "' and reference = ? order by address");
    }

    List<String> texts(String sql) {
        return beans.getBean(JdbcClient.class)
                .sql(sql)
                .param(reference.value())
                .query(String.class)
                .list();
    }

    Instant followUpDue() {
        HistoryService history = beans.getBean(HistoryService.class);
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .processDefinitionKey(DeliveryProcess.ID)
                .singleResult()
                .getId();
        Date due = (Date) history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName(DeliveryProcess.FOLLOW_UP_DUE.name())
                .singleResult()
                .getValue();
        return due.toInstant();
    }
}
