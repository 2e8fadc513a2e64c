package org.bsplifecycle.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.BspType;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.delivery.process.DeliveryProcess;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.survey.SurveyAnswers;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A project in delivery, with what is said between it and the programme. */
final class MatrixProject {

    private final ApplicationContext beans;
    private final ProcessEngine engine;

    MatrixProject(ApplicationContext beans) {
        this.beans = beans;
        this.engine = beans.getBean(ProcessEngine.class);
    }

    BspReference delivering(String area, String partner) {
        TransactionTemplate transaction = beans.getBean(TransactionTemplate.class);
        BspReference reference = transaction.execute(status -> {
            BspReference registered = beans.getBean(Bsps.class)
                    .register(new NewBsp(
                            "2020-21",
                            area,
                            PartnershipType.CHILD_SAFEGUARDING_PARTNERSHIP,
                            Scope.LOCAL,
                            area,
                            "South West",
                            List.of(area),
                            Focus.NONE));
            Contacts contacts = beans.getBean(Contacts.class);
            contacts.add(
                    registered, NewContact.of(ContactRole.POINT_OF_CONTACT, "Point Of Contact", MatrixStory.CONTACT));
            contacts.add(
                    registered,
                    NewContact.of(ContactRole.PARTICIPANT, "Participant", "participant." + MatrixStory.CONTACT));
            beans.getBean(Bsps.class).assign(registered, partner);
            beans.getBean(Bsps.class).classify(registered, BspType.STANDARD, null);
            return registered;
        });
        String today = beans.getBean(WorkingTime.class).today().toString();
        String end = beans.getBean(WorkingTime.class).today().plusMonths(4).toString();
        beans.getBean(Processes.class)
                .start(DeliveryProcess.ID, reference, Outcome.of(DeliveryProcess.DELIVERY_PARTNER, partner));
        new ProcessStory(engine, reference).completes("startDelivery", Map.of("startsOn", today, "endsOn", end));
        return reference;
    }

    String taskOf(BspReference reference) {
        return new ProcessStory(engine, reference).task("logSession").getId();
    }

    Map<String, String> correspond(BspReference reference) {
        Map<String, String> names = new HashMap<>();
        beans.getBean(Processes.class)
                .start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, "confirmContacts"));
        names.put(
                "prompt",
                beans.getBean(OpenPrompts.class).of(reference).get(0).id().toString());
        UUID link = beans.getBean(JdbcClient.class)
                .sql("select link_id from bsp.prompt where reference = ?")
                .param(reference.value())
                .query(UUID.class)
                .single();
        String address = beans.getBean(Links.class).url(link);
        names.put("promptLink", address.substring(address.lastIndexOf('/') + 1));
        names.put("surveyLink", SurveyAnswers.tokens(beans, reference).get(0));
        names.put(
                "mail",
                beans.getBean(Correspondence.class).of(reference).stream()
                        .filter(mail -> mail.address().equals(MatrixStory.CONTACT))
                        .findFirst()
                        .map(MailEntry::id)
                        .orElseThrow()
                        .toString());
        return names;
    }
}
