package org.bsplifecycle.prompt;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.scoping.ScopeText;
import org.bsplifecycle.scoping.SessionFormat;
import org.bsplifecycle.scoping.WritingScope;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A BSP whose scope is written, and three partners who each have to agree it. */
public final class ThreePartners {

    private final ApplicationContext beans;
    private final BspReference reference;

    public ThreePartners(ApplicationContext beans) {
        this.beans = beans;
        TransactionTemplate transaction = beans.getBean(TransactionTemplate.class);
        Contacts contacts = beans.getBean(Contacts.class);
        reference = new BspFixture(beans.getBean(Bsps.class), contacts, transaction).registered();
        transaction.executeWithoutResult(status -> {
            ContactRole.APPROVERS.forEach(
                    role -> contacts.add(reference, NewContact.of(role, "Chair of " + role.partner(), address(role))));
            beans.getBean(WritingScope.class)
                    .write(
                            reference,
                            new ScopeText(
                                    "One shared picture",
                                    "Partners read the same numbers.",
                                    "The data group.",
                                    "Bridges first.",
                                    "Young people speak first.",
                                    4,
                                    SessionFormat.DIGITAL,
                                    LocalDate.of(2021, 3, 1),
                                    LocalDate.of(2021, 7, 1)));
        });
    }

    public ThreePartners asked() {
        beans.getBean(Processes.class)
                .start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, "agreeScope"));
        return this;
    }

    public BspReference reference() {
        return reference;
    }

    public ProcessStory process() {
        return new ProcessStory(beans.getBean(ProcessEngine.class), reference);
    }

    public String address(ContactRole role) {
        return "%s@%s.example.org".formatted(role.name(), reference).toLowerCase();
    }

    /** The id of the open question to this partner. */
    public UUID question(ContactRole role) {
        return beans.getBean(OpenPrompts.class).of(reference).stream()
                .filter(prompt -> prompt.answersFor().equals(role.partner()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(role + " is not asked"))
                .id();
    }

    public Reply answers(ContactRole role, String decision) {
        return beans.getBean(AnsweringPrompt.class)
                .answer(question(role), answer(role, decision), Answerer.partnership());
    }

    public static Map<String, Object> answer(ContactRole role, String decision) {
        return Map.of(
                "decision",
                decision,
                "comment",
                "A reason that is nobody else's business.",
                "name",
                "Chair of " + role.partner(),
                "role",
                "Chair");
    }

    public UUID link(ContactRole role) {
        return beans.getBean(JdbcClient.class)
                .sql("select link_id from bsp.prompt where id = ?")
                .param(question(role))
                .query(UUID.class)
                .single();
    }
}
