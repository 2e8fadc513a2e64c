package org.bsplifecycle.prompt.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.budget.Words;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.OpenPrompts;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.publicforms.Links;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class RespondPageTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    OpenPrompts open;

    @Autowired
    Links links;

    @Autowired
    JdbcClient db;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Pauses pauses;

    @LocalServerPort
    int port;

    BspReference reference;
    String page;
    Visitor visitor;

    @BeforeEach
    void ask() {
        reference = new BspFixture(bsps, contacts, transaction).registered();
        processes.start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, "confirmContacts"));
        String address = links.url(db.sql("select link_id from bsp.prompt where reference = ?")
                .param(reference.value())
                .query(java.util.UUID.class)
                .single());
        page = address.substring(address.indexOf("/respond/"));
        visitor = new Visitor(port);
    }

    @Test
    void showsTheQuestionWithNothingChosenAndKeepsItPrivate() {
        var answer = visitor.get(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Tell us who is still there", reference.value(), "Please answer by", "Send our answer")
                .contains("Point Of Contact")
                .doesNotContain("checked=\"checked\"");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
    }

    @Test
    void saysPolitelyThatTheProjectRestsAndWorksAgainWhenItGoesOn() {
        pauses.begin(reference, "OTHER", LocalDate.of(2030, 3, 12), "tellPaused", "somebody", null);

        var answer = visitor.get(page);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("This project is paused", "from about 12 March 2030");
        assertThat(open.of(reference)).hasSize(1);

        pauses.end(reference, 3);
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotOverForWhoLooksAfterALongPause() {
        db.sql(
                        "update bsp.link set expires_at = '2020-01-01' where id = (select link_id from bsp.prompt where reference = ?)")
                .param(reference.value())
                .update();
        assertThat(visitor.get(page).statusCode()).isEqualTo(410);

        pauses.begin(reference, "OTHER", null, "tellPaused", "somebody", null);

        assertThat(visitor.get(page).statusCode()).isEqualTo(409);
    }

    @Test
    void changesNothingWhenItIsLookedAt() {
        visitor.get(page);
        visitor.send(visitor.request(page).method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(open.of(reference)).hasSize(1);
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void holdsBackWhatLooksLikeAChildUntilSomebodySaysWhatItIs() {
        Map<String, String> answer = Map.of(
                "contactsAnswer", "CHANGED",
                "newContactName", "Ruff Sandpiper",
                "newContactEmail", "ruff@example.org",
                "newContactJobTitle", "Kay Whimbrel, DOB 3/4/2015");

        var held = visitor.submit(page, page, answer);

        assertThat(held.statusCode()).isEqualTo(400);
        assertThat(held.body())
                .contains(
                        "this looks like the date of birth of somebody under 19",
                        "value=\"Kay Whimbrel, DOB 3/4/2015\"")
                .contains("value=\"Ruff Sandpiper\"", "id=\"newContactJobTitle-else\"")
                .doesNotContain("id=\"newContactName-else\"");
        assertThat(open.of(reference)).hasSize(1);
        assertThat(new Words(db).columnsWith("Whimbrel", "bsp", "%")).isEmpty();
        assertThat(new Words(db).columnsWith("Whimbrel", "public", "%")).isEmpty();

        assertThat(visitor.submit(page, page, answer, "newContactJobTitle-else=true")
                        .statusCode())
                .isEqualTo(200);
        assertThat(open.of(reference)).isEmpty();
        assertThat(timeline.of(reference))
                .extracting(org.bsplifecycle.bsp.TimelineEntry::what)
                .contains("A text was marked as not about a child: “Their job”")
                .noneMatch(what -> what.contains("Whimbrel"));
    }

    @Test
    void worksForThePersonAfterTwentyScanners() {
        String before = row();
        for (int n = 0; n < 10; n++) {
            assertThat(visitor.get(page).statusCode()).isEqualTo(200);
            assertThat(head().statusCode()).isEqualTo(200);
        }
        assertThat(row()).isEqualTo(before);

        assertThat(visitor.submit(page, page, Map.of("contactsAnswer", "CONFIRMED"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(open.of(reference)).isEmpty();
    }

    private HttpResponse<String> head() {
        return visitor.send(visitor.request(page).method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
    }

    /** All that the tables hold of the question, its link and its mails. */
    private String row() {
        return db.sql("""
                select string_agg(p::text || l::text || m::text, '|' order by m.number) from bsp.prompt p
                join bsp.link l on l.id = p.link_id join bsp.mail m on m.link_id = l.id where p.reference = ?""").param(reference.value()).query(String.class).single();
    }

    @Test
    void saysOfASupersededLinkThatAColleagueAnswersAndNotWho() {
        transaction.executeWithoutResult(status -> contacts.replace(
                reference, NewContact.of(ContactRole.POINT_OF_CONTACT, "Secret Successor", "successor@example.org")));

        var notice = visitor.get(page);
        assertThat(notice.statusCode()).isEqualTo(410);
        assertThat(notice.body())
                .contains("A colleague answers now")
                .doesNotContain("Successor")
                .doesNotContain(reference.value());
        assertThat(head().statusCode()).isEqualTo(410);
        assertThat(visitor.submit("/login", page, Map.of("contactsAnswer", "CONFIRMED"))
                        .statusCode())
                .isEqualTo(410);
        assertThat(open.of(reference)).hasSize(1);
    }

    @Test
    void saysTheSameOfAUsedAnExpiredAndAChangedLink() {
        String changed = page.substring(0, page.length() - 1) + (page.endsWith("A") ? "B" : "A");
        String never = visitor.get(changed).body();
        db.sql(
                        "update bsp.link set expires_at = '2020-01-01' where id = (select link_id from bsp.prompt where reference = ?)")
                .param(reference.value())
                .update();
        String expired = visitor.get(page).body();
        db.sql(
                        "update bsp.link set expires_at = '2099-01-01' where id = (select link_id from bsp.prompt where reference = ?)")
                .param(reference.value())
                .update();
        visitor.submit(page, page, Map.of("contactsAnswer", "CONFIRMED"));
        String used = visitor.get(page).body();

        assertThat(expired).isEqualTo(never);
        assertThat(used).isEqualTo(never);
    }

    @Test
    void takesTheAnswerOnceAndThanks() {
        var thanks = visitor.submit(page, page, Map.of("contactsAnswer", "CONFIRMED"));

        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body())
                .contains("Thank you", "What happens next", "Yes, the point of contact is still right");
        new ProcessStory(engine, reference)
                .passed(PromptProcess.PROMPT_ANSWERED)
                .isOver();

        assertOver(visitor.get(page));
        assertOver(visitor.submit("/login", page, Map.of("contactsAnswer", "CHANGED")));
    }

    @Test
    void saysNextToTheFieldWhatIsMissingAndKeepsWhatWasTyped() {
        var answer = visitor.submit(page, page, Map.of("newContactName", "Somebody <b>New</b>"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("There is a problem")
                .contains("Select whether the point of contact is still right")
                .contains("Somebody &lt;b&gt;New&lt;/b&gt;");
        assertThat(open.of(reference)).hasSize(1);
    }

    @Test
    void saysNextToTheFieldWhatTheRecorderMisses() {
        var answer = visitor.submit(page, page, Map.of("contactsAnswer", "CHANGED", "newContactName", "Successor"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Enter the email address of the new point of contact");
        assertThat(open.of(reference)).hasSize(1);
        assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT))
                .singleElement()
                .satisfies(person -> assertThat(person.name()).isEqualTo("Point Of Contact"));
    }

    @Test
    void refusesASecondAddressInTheField() {
        var answer = visitor.submit(
                page,
                page,
                Map.of(
                        "contactsAnswer", "CHANGED",
                        "newContactName", "Successor",
                        "newContactEmail", "one@example.org,two@example.org"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(open.of(reference)).hasSize(1);
    }

    @Test
    void keepsWhatWasToldOfPeopleAndNothingOfItOnTheTimeline() {
        String left =
                contacts.of(reference, ContactRole.PARTICIPANT).get(0).id().toString();

        visitor.submit(
                page,
                page,
                Map.of(
                        "contactsAnswer", "CHANGED",
                        "newContactName", "Successor",
                        "newContactEmail", "successor@example.org",
                        "newContactJobTitle", "Head of service",
                        "participantsGone", left));

        assertThat(contacts.of(reference, ContactRole.POINT_OF_CONTACT))
                .singleElement()
                .satisfies(person -> assertThat(person.jobTitle()).isEqualTo("Head of service"));
        assertThat(contacts.of(reference, ContactRole.PARTICIPANT)).hasSize(2);
        assertThat(timeline.of(reference)).noneMatch(entry -> entry.what().contains("Successor"));
    }

    @Test
    void storesOneOfTwoAnswersAtTheSameMoment() throws Exception {
        // Whoever opened the page after the answer would find it over already and have no form to send.
        var everybodyHasThePage = new CyclicBarrier(4);
        Callable<Integer> yes = () -> {
            Visitor somebody = new Visitor(port);
            String token = somebody.token(page);
            everybodyHasThePage.await();
            return somebody.post(page, Map.of("contactsAnswer", "CONFIRMED"), token)
                    .statusCode();
        };
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Integer> statuses = pool.invokeAll(List.of(yes, yes, yes, yes)).stream()
                    .map(RespondPageTest::status)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 410, 410, 410);
        } finally {
            pool.shutdownNow();
        }
        assertThat(timeline.of(reference).stream().filter(entry -> entry.what().startsWith("The partnership answered")))
                .hasSize(1);
    }

    @Test
    void saysTheSameOfALinkThatNeverWas() {
        assertOver(visitor.get("/respond/neverwas"));
        assertOver(visitor.get("/respond/%E2%82%AC" + "x".repeat(1000)));
    }

    private void assertOver(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Check that you have the whole link").doesNotContain(reference.value());
    }

    private static int status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
