package org.bsplifecycle.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class CorrespondencePagesTest {

    private static final String USER = "correspondenceReader";
    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Links links;

    @Autowired
    Bsps bsps;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private BspReference reference;
    private String link;
    private MailEntry mail;

    @BeforeEach
    void ask() {
        accounts.create(
                new Account(USER, "Correspondence", "Reader", null, List.of(Groups.PARTNERSHIP_MANAGERS)), PASSWORD);
        reference = new TransactionTemplate(transactions)
                .execute(status -> bsps.register(new NewBsp(
                        "2020-21",
                        "Sample partnership",
                        PartnershipType.CHILD_SAFEGUARDING_PARTNERSHIP,
                        Scope.LOCAL,
                        "Sample town",
                        "South West",
                        List.of(),
                        Focus.NONE)));
        UUID id = links.create(
                LinkPurpose.PROMPT,
                UUID.randomUUID().toString(),
                clock.instant().plus(Duration.ofDays(10)));
        link = links.url(id);
        outbox.enqueue(new Mail(
                reference,
                "sampleQuestion",
                new Recipient("pointOfContact", "contact@example.org", null),
                "1",
                id,
                Map.of("date", "Friday 12 February 2021", "question", "Is this <b>right</b>?")));
        mail = correspondence.of(reference).get(0);
    }

    @AfterEach
    void closeAccount() {
        accounts.delete(USER);
    }

    private void mailIs(MailState state) {
        db.sql("update bsp.mail set state = ? where id = ?")
                .params(state.name(), mail.id())
                .update();
    }

    private Visitor reader() {
        return new Visitor(port).loggedIn(USER, PASSWORD);
    }

    @Test
    void listsTheNewestFirstAndFindsByProjectAndState() {
        Visitor reader = reader();

        assertThat(reader.get("/staff/correspondence").body())
                .contains("Please answer about " + reference)
                .contains("contact@example.org")
                .contains("point of contact");
        assertThat(reader.get("/staff/correspondence?state=QUEUED&bsp=" + reference)
                        .body())
                .contains("/staff/correspondence/" + mail.id());
        assertThat(reader.get("/staff/correspondence?state=SENT&bsp=" + reference)
                        .body())
                .contains("No email is like that.");
        assertThat(reader.get("/staff/correspondence?state=nonsense&bsp=nonsense")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void leadsFromPageToPage() {
        for (int i = 0; i < 60; i++) {
            outbox.enqueue(reference, "sampleReceipt", "page " + i);
        }
        Visitor reader = reader();

        String first = reader.get("/staff/correspondence?bsp=" + reference).body();
        String next = first.replaceAll("(?s).*href=\"([^\"]*before=[^\"]*)\">Older emails.*", "$1")
                .replace("&amp;", "&");

        assertThat(first.split("<tr role=\"row\">")).hasSize(52);
        assertThat(reader.get(next).body().split("<tr role=\"row\">")).hasSize(13);
    }

    @Test
    void showsAPersonalLinkOnlyOfAMailThatWasKept() {
        Visitor reader = reader();
        String page = "/staff/correspondence/" + mail.id();
        mailIs(MailState.SENT);

        assertThat(reader.get(page).body()).contains("[personal link]").doesNotContain(link);
        assertThat(reader.get(page + "/html").body())
                .contains("[personal link]")
                .doesNotContain(link);
        mailIs(MailState.CAPTURED);
        assertThat(reader.get(page).body()).contains("href=\"" + link + "\"").contains("Not sent (trial)");
        assertThat(reader.get(page + "/html").body()).contains("href=\"" + link + "\"");
    }

    @Test
    void letsAMailBringNothingButItsWords() {
        HttpResponse<String> html = reader().get("/staff/correspondence/" + mail.id() + "/html");

        assertThat(html.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox", "frame-ancestors 'self'");
        assertThat(html.body()).contains("Is this &lt;b&gt;right&lt;/b&gt;?");
        assertThat(reader().get("/staff/correspondence/" + mail.id()).body())
                .doesNotContain("because this is a rehearsal");
    }

    @Test
    void letsAPersonDecideOnce() {
        Visitor reader = reader();
        String page = "/staff/correspondence/" + mail.id();
        mailIs(MailState.UNCLEAR);

        HttpResponse<String> answer = reader.submit(page, page + "/send-again", Map.of());

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(page);
        assertThat(correspondence.find(mail.id()).orElseThrow())
                .extracting(MailEntry::state, MailEntry::messageId)
                .containsExactly(MailState.QUEUED, mail.messageId());
        assertThat(reader.submit("/login", page + "/treat-as-sent", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(correspondence.find(mail.id()).orElseThrow().state()).isEqualTo(MailState.QUEUED);
        assertThat(timeline.of(reference)).anySatisfy(entry -> {
            assertThat(entry.what()).endsWith("sent again");
            assertThat(entry.who()).isEqualTo(USER);
        });
    }

    @Test
    void letsAPersonTreatAMailAsSent() {
        mailIs(MailState.UNCLEAR);
        String page = "/staff/correspondence/" + mail.id();

        reader().submit(page, page + "/treat-as-sent", Map.of());

        assertThat(correspondence.find(mail.id()).orElseThrow().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void tellsMachinesTheSame() throws Exception {
        Visitor machine = new Visitor(port);

        HttpResponse<String> answer = machine.basic("GET", "/api/correspondence?bsp=" + reference, USER, PASSWORD);

        JsonNode mails = new ObjectMapper().readTree(answer.body());
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).get("state").asText()).isEqualTo("QUEUED");
        assertThat(mails.get(0).get("messageId").asText()).isEqualTo(mail.messageId());
        assertThat(mails.get(0).get("template").asText()).isEqualTo("sampleQuestion");
        assertThat(mails.get(0).get("recipient").asText()).isEqualTo("contact@example.org");
        assertThat(mails.get(0).get("bsp").asText()).isEqualTo(reference.value());
        assertThat(mails.get(0).get("attempts").asInt()).isZero();
        assertThat(machine.basic("GET", "/api/correspondence?state=NONSENSE", USER, PASSWORD)
                        .statusCode())
                .isEqualTo(400);
        assertThat(machine.basic("GET", "/api/correspondence/" + mail.id(), USER, PASSWORD)
                        .body())
                .contains("Is this <b>right</b>?")
                .contains("[personal link]");
        assertThat(machine.basic("GET", "/api/correspondence/" + UUID.randomUUID(), USER, PASSWORD)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isForStaffOnly() {
        assertThat(new Visitor(port).get("/staff/correspondence").headers().firstValue("Location"))
                .contains("/login");
        assertThat(new Visitor(port).getJson("/api/correspondence").statusCode())
                .isEqualTo(401);
    }
}
