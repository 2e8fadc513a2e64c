package org.bsplifecycle.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.budget.Ledger;
import org.bsplifecycle.budget.LifecycleAnswers;
import org.bsplifecycle.budget.WholeLifecycle;
import org.bsplifecycle.budget.Words;
import org.bsplifecycle.delivery.process.DeliveryProcess;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A text is gone from everything that is kept, as staff remove it. In a JVM of its own, because it needs a database in
 * which no other test has told the same story.
 */
@BspTest
class RedactionIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String LEAD = "redactionLead";
    private static final String PARTNER = "redactionPartner";
    private static final String CHILD = "Zebedee O'Quillsample";
    /** No other test of the same database has it. */
    private static final String NUMBER = "468 135 7928";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    @Autowired
    DeliveryPartners partners;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    JdbcClient db;

    private Visitor staff;
    private Words words;

    @BeforeEach
    void open() {
        accounts.create(
                new Account(LEAD, "Implementation", "Lead", null, List.of(Groups.IMPLEMENTATION_LEADS)), PASSWORD);
        staff = new Visitor(port).loggedIn(LEAD, PASSWORD);
        words = new Words(db);
    }

    @AfterEach
    void close() {
        accounts.delete(LEAD);
    }

    /** Every sentence of the story has the word in it, and every address, which stays. */
    @Test
    void nothingThatAnybodySaidInAWholeProjectIsLeft() {
        partners.save(new DeliveryPartner(
                PARTNER, "A partner", "CHARITY", "partner@example.org", List.of(), List.of(), List.of(), 1000, true));
        WholeLifecycle story =
                new WholeLifecycle(beans, new Ledger(beans), new LifecycleAnswers(workingTime.today(), LEAD, PARTNER));
        story.happens();
        String slug = slug(story.reference());

        assertThat(remove(story.reference(), LifecycleAnswers.MARKER.toUpperCase()))
                .startsWith("removed=");

        assertThat(words.columnsWith(" " + LifecycleAnswers.MARKER, "bsp", "%")).isEmpty();
        assertThat(words.columnsWith(LifecycleAnswers.MARKER, "bsp", "%"))
                .containsExactlyInAnyOrder("contact.email", "mail.address");
        assertThat(words.columnsWith("[removed]", "bsp", "%"))
                .contains("mail.body", "survey_ballot.answers", "eoi.answers", "scope_version.outcomes", "lessons.text")
                .hasSizeGreaterThan(25);
        assertThat(staff.get("/learning-reports/" + slug).statusCode()).isEqualTo(404);
        assertThat(staff.get("/learning-reports/" + slug(story.reference())).body())
                .contains("[removed]")
                .doesNotContain(LifecycleAnswers.MARKER);
        for (String page :
                List.of("/learning-reports", "/learning-reports/feed.atom", "/staff/bsps/" + story.reference())) {
            assertThat(staff.get(page).body()).doesNotContain(" " + LifecycleAnswers.MARKER);
        }
    }

    @Test
    void theEngineHasNothingLeftEither() {
        Story story = delivering();
        Task task = story.process().task("startDelivery");
        String process = task.getProcessInstanceId();
        engine.getTaskService()
                .createComment(task.getId(), process, "x".repeat(155) + " " + CHILD + " " + "y".repeat(9));
        engine.getTaskService().createAttachment("text", task.getId(), process, CHILD, "About " + CHILD, "x");
        engine.getRuntimeService().setVariable(process, "note", "zebedee  o’quillsample was here");
        engine.getRuntimeService()
                .setVariable(
                        process,
                        "json",
                        Variables.serializedObjectValue("{\"a\": \"Zebedee\\nO\\u0027Quillsample\"}")
                                .serializationDataFormat("application/json")
                                .objectTypeName("java.util.HashMap")
                                .create());
        assertThat(words.columnsWith("quillsample", "public", "act\\_%")).hasSizeGreaterThan(5);

        String found = find(story.reference(), CHILD).body();
        assertThat(remove(story.reference(), CHILD)).startsWith("removed=");

        assertThat(found).contains("Tasks and processes");
        assertThat(words.columnsWith("quillsample", "public", "%")).isEmpty();
        assertThat(words.columnsWith("Zebedee", "public", "%"))
                .as("nor what was cut off")
                .isEmpty();
        assertThat(engine.getRuntimeService().getVariable(process, "note")).isEqualTo("[removed] was here");
        story.completes("startDelivery", Map.of("startsOn", day(0), "endsOn", day(90)));
    }

    @Test
    void aNumberIsFoundWithAndWithoutGapsAlsoInATableThatNobodyThoughtOf() {
        BspReference reference = delivering().reference();
        db.sql("create table bsp.added_later (id int primary key, reference varchar(20), note jsonb, notes text[])")
                .update();
        try {
            db.sql("""
                    insert into bsp.added_later values (1, ?, '{"n": 4681357928}', '{"x", "NHS 468-135-7928."}'),
                    (2, null, '["4 6 8 1 3 5 7 9 2 8"]', null), (3, 'BSP-1999-001', '["46813579280"]', null)""").param(reference.value()).update();

            String page = find(reference, NUMBER).body();
            assertThat(page).contains("Added later").containsOnlyOnce(NUMBER);
            assertThat(remove(reference, NUMBER)).isEqualTo("removed=2");

            assertThat(db.sql("select note::text || coalesce(notes::text, '') from bsp.added_later order by id")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "{\"n\": \"[removed]\"}{x,\"NHS [removed].\"}", "[\"[removed]\"]", "[\"46813579280\"]");
        } finally {
            db.sql("drop table bsp.added_later").update();
        }
    }

    @Test
    void theTimelineAndTheAuditLogSayThatAndWhyAndNeverWhat() {
        Story story = delivering();
        engine.getRuntimeService()
                .setVariable(
                        story.process().task("startDelivery").getProcessInstanceId(), "note", "Quentin Samplename");

        remove(story.reference(), "Quentin Samplename");

        assertThat(story.timeline())
                .contains("Text about a child was removed. A child’s name or date of birth. Places: 2");
        assertThat(said(story.reference()))
                .contains("PREVIEWED_REDACTION: -", "REDACTED: A child’s name or date of birth. Places: 2");
        assertThat(words.columnsWith("Samplename", "bsp", "%")).isEmpty();
    }

    @Test
    void whatIsNotAboutOneChildStays() {
        BspReference reference = delivering().reference();

        assertThat(find(reference, "delivery partner").body()).contains("the programme’s own words");
        assertThat(find(reference, LEAD).body()).contains("the programme’s own words");
        assertThat(find(reference, "Sam").body()).contains("Type at least 5 letters");
        assertThat(find(reference, "somebody@example.org").body()).contains("This is an email address");
    }

    @Test
    void whatIsFoundNowhereIsNotSaidToBeRemoved() {
        Story story = delivering();
        BspReference reference = story.reference();

        assertThat(find(reference, "Nobody Samplenamed").body()).contains("We found this nowhere");
        for (String why : List.of("NAME", "BECAUSE")) {
            var answer =
                    staff.submit(page(reference), page(reference), Map.of("passage", "Nobody Samplenamed", "why", why));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("We found this nowhere, and nothing was removed");
        }

        assertThat(story.timeline()).noneMatch(line -> line.contains("was removed"));
        assertThat(said(reference)).noneMatch(line -> line.startsWith("REDACTED"));
    }

    @Test
    void whatWouldGoIsSeenFirstAndGoesFromOtherProjectsOnlyWhereThatIsSaid() {
        Story story = delivering();
        Story other = delivering();
        BspReference reference = story.reference();
        says(reference, "Of this child, " + "a ".repeat(80) + "<b>Casey Quillmore</b> said " + "z ".repeat(80));
        says(other.reference(), "The head, Casey Quillmore, leads on this.");

        String found = find(reference, "casey quillmore").body();
        assertThat(found)
                .contains("What would go", "a a &lt;b&gt;<mark>Casey Quillmore</mark>&lt;/b&gt; said z z")
                .contains(
                        "The head, <mark>Casey Quillmore</mark>, leads on this.",
                        other.reference().value())
                .contains("It stands in 1 place of other projects", "Remove it from the other projects, too")
                .doesNotContain("Of this child", "the name of somebody we write to");
        db.sql(
                        "insert into bsp.contact (id, reference, role, name, email, since) values (gen_random_uuid(), ?, 'SPONSOR', ?, ?, now())")
                .params(other.reference().value(), "Dr. Casey Quillmore", "quillmore@example.org")
                .update();
        assertThat(find(reference, "casey quillmore").body()).contains("the name of somebody we write to");

        var unsaid =
                staff.submit(page(reference), page(reference), Map.of("passage", "Casey Quillmore", "why", "NAME"));
        assertThat(unsaid.statusCode()).isEqualTo(400);
        assertThat(unsaid.body())
                .contains("id=\"others-error\"", "<mark>Casey Quillmore</mark>")
                .doesNotContain("id=\"why-error\"");
        var unreasoned =
                staff.submit(page(reference), page(reference), Map.of("passage", "Casey Quillmore", "others", "true"));
        assertThat(unreasoned.body()).contains("Select why it is to go").doesNotContain("id=\"others-error\"");
        assertThat(words.columnsWith("Casey Quillmore", "bsp", "%")).contains("bsp.change_goal");

        var answer = staff.submit(
                page(reference),
                page(reference),
                Map.of("passage", "Casey Quillmore", "why", "NAME", "others", "true"));
        assertThat(answer.statusCode()).isEqualTo(302);

        assertThat(words.columnsWith("Casey Quillmore", "bsp", "%")).isEmpty();
        String reason = "A child’s name or date of birth. Places: ";
        assertThat(story.timeline()).contains("Text about a child was removed. " + reason + 1);
        assertThat(other.timeline()).contains("Text about a child was removed. " + reason + 2);
        assertThat(said(reference)).contains("REDACTED: " + reason + 1);
        assertThat(said(other.reference())).containsExactly("REDACTED: " + reason + 2);
    }

    @Test
    void answersThatNobodyReadsAreNotShownHereEither() {
        BspReference reference = delivering().reference();
        db.sql("insert into bsp.eoi_draft (link_id, answers, updated_at) values (gen_random_uuid(), ?::jsonb, now())")
                .param("{\"why\": \"We only thought of Robin Hushsample so far\"}")
                .update();

        assertThat(find(reference, "Robin Hushsample").body())
                .contains("Not shown", "Expression of interest that was begun")
                .doesNotContain("only thought of");
        remove(reference, "Robin Hushsample");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "９４３ ４７６ ５８７０",
                "943 / 476 / 5870",
                "943, 476, 5870",
                "943–476–5870",
                "943—476 — 5870",
                "943\u2011476\u20115870",
                "943     476      5870",
                "943\n476\r\n5870",
                "(943) 476-5870",
                "943\t476\t5870"
            })
    void aNumberIsFoundByItsDigitsHoweverItIsWritten(String written) {
        BspReference reference = delivering().reference();
        says(reference, "No. " + written + " is it");
        db.sql(
                        "insert into bsp.eoi_draft (link_id, answers, updated_at) values (gen_random_uuid(), to_jsonb(?::text), now())")
                .param(written)
                .update();

        for (String typed : List.of("9434765870", written)) {
            assertThat(find(reference, typed).body()).as(typed).contains("What would go");
        }
        assertThat(remove(reference, "943 476 5870")).isEqualTo("removed=2");
        assertThat(beans.getBean(Bsps.class).get(reference).changeGoal())
                .endsWith("[removed] is it")
                .doesNotContainPattern("\\d");
    }

    @Test
    void wideLettersAreFoundAsTheyAreTyped() {
        BspReference reference = delivering().reference();
        says(reference, "Called Ｚｏｅ Ｗｉｄｅｓａｍｐｌｅ at home");

        assertThat(remove(reference, "Ｚｏｅ Ｗｉｄｅｓａｍｐｌｅ")).isEqualTo("removed=1");
    }

    private void says(BspReference reference, String text) {
        db.sql("update bsp.bsp set change_goal = ? where reference = ?")
                .params(text, reference.value())
                .update();
    }

    private List<String> said(BspReference reference) {
        return db.sql("select what || ': ' || coalesce(why, '-') from bsp.audit_entry where reference = ? order by id")
                .param(reference.value())
                .query(String.class)
                .list();
    }

    @Test
    void onlyThoseWhoWorkWithPartnershipsRemoveText() {
        BspReference reference = delivering().reference();
        accounts.create(new Account("redactionEvidence", "E", "T", null, List.of(Groups.EVIDENCE_TEAM)), PASSWORD);
        try {
            Visitor other = new Visitor(port).loggedIn("redactionEvidence", PASSWORD);
            assertThat(other.get(page(reference)).statusCode()).isEqualTo(403);
            assertThat(other.get("/staff/bsps/" + reference).body()).doesNotContain("Remove text about a child");
            assertThat(staff.get("/staff/bsps/" + reference).body()).contains("Remove text about a child");
        } finally {
            accounts.delete("redactionEvidence");
        }
    }

    private java.net.http.HttpResponse<String> find(BspReference reference, String passage) {
        return staff.submit(page(reference), page(reference) + "/find", Map.of("passage", passage));
    }

    /** Where it leads, behind the question mark. */
    private String remove(BspReference reference, String passage) {
        var answer = staff.submit(page(reference), page(reference), Map.of("passage", passage, "why", "NAME"));
        find(reference, passage);
        return answer.headers().firstValue("Location").orElse(answer.body()).replaceFirst(".*\\?", "");
    }

    private static String page(BspReference reference) {
        return "/staff/bsps/" + reference + "/remove-text";
    }

    private Story delivering() {
        Story story = Story.notBegun(beans);
        beans.getBean(Bsps.class).assign(story.reference(), PARTNER);
        return story.begins(DeliveryProcess.ID, Outcome.of(DeliveryProcess.DELIVERY_PARTNER, PARTNER));
    }

    private String day(int days) {
        return workingTime.today().plusDays(days).toString();
    }

    private String slug(BspReference reference) {
        return db.sql("select slug from bsp.learning_report where reference = ?")
                .param(reference.value())
                .query(String.class)
                .single();
    }
}
