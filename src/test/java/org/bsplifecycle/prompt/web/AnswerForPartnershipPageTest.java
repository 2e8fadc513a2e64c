package org.bsplifecycle.prompt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.prompt.PromptProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class AnswerForPartnershipPageTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String USER = "answerForPartnershipTest";
    private static final String PARTNER = "answerForPartnershipTestPartner";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    OpenPrompts open;

    @Autowired
    Accounts accounts;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    BspReference reference;
    String page;
    Visitor visitor;

    @BeforeEach
    void ask() {
        accounts.create(new Account(USER, "Test", "Manager", null, List.of(Groups.PARTNERSHIP_MANAGERS)), PASSWORD);
        accounts.create(new Account(PARTNER, "Test", "Partner", null, List.of(Groups.DELIVERY_PARTNERS)), PASSWORD);
        reference = new BspFixture(bsps, contacts, transaction).registered();
        processes.start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, "confirmContacts"));
        page = "/staff/prompts/%s/answer".formatted(open.of(reference).get(0).id());
        visitor = new Visitor(port).loggedIn(USER, PASSWORD);
    }

    @AfterEach
    void closeAccounts() {
        accounts.delete(USER);
        accounts.delete(PARTNER);
    }

    @Test
    void recordsWhatThePartnershipToldSomebody() {
        var answer = visitor.submit(
                page, page, Map.of("contactsAnswer", "CONFIRMED", "toldBy", "The deputy", "toldHow", "PHONE"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/staff/bsps/" + reference);
        new ProcessStory(engine, reference)
                .passed(PromptProcess.PROMPT_ANSWERED)
                .isOver();
        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what, TimelineEntry::who)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "The partnership's answer to “Tell us who is still there” was recorded for it, told by phone:"
                                + " Yes, the point of contact is still right",
                        USER));
        assertThat(db.sql("select on_behalf_source || ', ' || on_behalf_name from bsp.prompt where reference = ?")
                        .param(reference.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PHONE, The deputy");
        assertThat(visitor.get(page).statusCode()).isEqualTo(409);
    }

    @Test
    void flagsANameThatIsSomethingElseThanItLooksLike() {
        Map<String, String> told =
                Map.of("contactsAnswer", "CONFIRMED", "toldBy", "Desk 450 557 7104", "toldHow", "PHONE");
        assertThat(visitor.submit(page, page, told).body())
                .contains("this looks like an NHS number", "id=\"toldBy-else\"");
        assertThat(open.of(reference)).hasSize(1);

        assertThat(visitor.submit(page, page, told, "toldBy-else=true").statusCode())
                .isEqualTo(302);

        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what, TimelineEntry::who)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "A text was marked as not about a child: “Who told you?”", USER));
    }

    @Test
    void asksWhoSaidSoAndHow() {
        var answer = visitor.submit(page, page, Map.of("newContactName", "Successor"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Enter the name of the person who told you")
                .contains("Select how they told you")
                .contains("Select whether the point of contact is still right")
                .contains("value=\"Successor\"");
        assertThat(open.of(reference)).hasSize(1);
    }

    @Test
    void isForStaffOnly() {
        assertThat(new Visitor(port).get(page).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
        assertThat(new Visitor(port).loggedIn(PARTNER, PASSWORD).get(page).statusCode())
                .isEqualTo(403);
    }
}
