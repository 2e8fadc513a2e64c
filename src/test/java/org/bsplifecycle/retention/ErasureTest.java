package org.bsplifecycle.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.WholeDatabase;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.address.AddressProcess;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.survey.SurveyAnswers;
import org.bsplifecycle.survey.SurveyProcess;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody asks to be erased: nothing leads to them any more, and no figure changes. */
@BspTest
class ErasureTest {

    private static final String PASSWORD = "four words and a horse";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Erasing erasing;

    @Autowired
    Contacts contacts;

    @Autowired
    Processes processes;

    @Autowired
    Surveys surveys;

    @Autowired
    Correspondence correspondence;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    private BspReference bsp;
    private String erased;
    private String other;
    private ProcessStory story;

    @BeforeEach
    void aProjectWithPeople() {
        String once = UUID.randomUUID().toString().substring(0, 8);
        erased = "Robin.Canary-" + once + "@Example.org";
        other = "x" + erased;
        bsp = new BspFixture(beans.getBean(Bsps.class), contacts, transaction).withoutContacts();
        story = new ProcessStory(engine, bsp);
        add(ContactRole.POINT_OF_CONTACT, "Sasha Contact", "lead." + once + "@example.org");
        add(ContactRole.PARTICIPANT, "Kim Colleague", other);
        add(ContactRole.PARTICIPANT, "Alex Companion", "alex." + once + "@example.org");
    }

    private void add(ContactRole role, String name, String address) {
        contacts.add(bsp, new NewContact(role, name, address, "Head of Robins", "Robin Ltd", "POLICE", "0115 " + name));
    }

    private void opens(String wave) {
        transaction.executeWithoutResult(
                s -> processes.start(SurveyProcess.ID, bsp, Outcome.of(SurveyProcess.SURVEY_WAVE, wave)));
    }

    private List<SurveyWave> waves() {
        return surveys.of(bsp);
    }

    @Test
    void ofAParticipantNothingIsLeftAndNoFigureChanges() {
        add(ContactRole.PARTICIPANT, "Robin Canaryone", erased);
        opens("BASELINE");
        SurveyAnswers.tokens(beans, bsp).stream()
                .limit(3)
                .forEach(token -> SurveyAnswers.answers(
                        beans, token, Map.of("clarity", "4", "hopes", "Ask\n" + erased + "\nor " + other)));
        opens("END_OF_DELIVERY");
        writtenEverywhere();
        SurveyWave baseline = waves().get(0);
        SurveyWave end = waves().get(1);
        long ballots = ballots();
        String link = tokenOf(erased);
        assertThat(new Visitor(port).get("/survey/" + link).statusCode()).isEqualTo(200);
        assertThat(new WholeDatabase(db).tablesWith(erased)).hasSizeGreaterThan(8);

        assertThat(erasing.erase(erased)).containsExactly(bsp.value());

        assertThat(new WholeDatabase(db).tablesWith(erased.substring(1)))
                .as("only whose address ends alike keeps it")
                .isEqualTo(new WholeDatabase(db).tablesWith(other));
        assertThat(count("select count(*) from bsp.contact where lower(email) = lower(?)", other))
                .isOne();
        assertThat(hits(erased)).as("beside the other one's").isEqualTo(hits(other));
        assertThat(new WholeDatabase(db).tablesWith("Robin Canaryone")).isEmpty();
        assertThat(figures(waves().get(0))).isEqualTo(figures(baseline));
        assertThat(figures(waves().get(1))).isEqualTo(figures(end));
        assertThat(waves()).extracting(SurveyWave::withdrawn).containsExactly(1, 1);
        assertThat(ballots()).isEqualTo(ballots);
        assertThat(new Visitor(port).get("/survey/" + link).statusCode()).isEqualTo(410);
        assertThat(timeline()).endsWith("An address was erased").noneMatch(line -> line.contains("Canary"));
        assertThat(correspondence.of(bsp))
                .filteredOn(mail -> mail.address().endsWith("erased.invalid"))
                .hasSize(2)
                .allMatch(mail -> mail.state() == MailState.DROPPED);
        assertThat(erasing.held(erased)).isEmpty();
        opens("FOLLOW_UP");
        assertThat(waves().get(2).invited()).as("asked no more").isEqualTo(3);
    }

    /** Everywhere where people write. */
    private void writtenEverywhere() {
        String text = "See " + erased + " or Robin Canaryone.";
        db.sql(
                        "insert into bsp.scoping_meeting (id, reference, held_on, format, sectors, summary) values (?, ?, '2021-01-05', 'ONLINE', '{}', ?)")
                .params(UUID.randomUUID(), bsp.value(), text)
                .update();
        db.sql(
                        "insert into bsp.eoi (reference, application_window, answers, sent_at) values (?, 1, jsonb_build_object('why', cast(? as text)), now())")
                .params(bsp.value(), "Dear all,\n" + erased + "\nwrites \"soon\"")
                .update();
        db.sql(
                        "insert into bsp.eoi_information (reference, questions, information, given_by, given_at) values (?, 'q', ?, ?, now())")
                .params(bsp.value(), text, "Robin Canaryone, head")
                .update();
        db.sql(
                        "insert into bsp.eoi_draft (link_id, answers, updated_at) values (?, jsonb_build_object('leadEmail', cast(? as text)), now())")
                .params(UUID.randomUUID(), erased)
                .update();
        db.sql(
                        "insert into bsp.change_request (id, reference, kind, state, asked_by, asked_at, details) values (?, ?, 'CONTACT', 'DESCRIBED', 'x', now(), jsonb_build_object('newEmail', cast(? as text)))")
                .params(UUID.randomUUID(), bsp.value(), erased)
                .update();
        beans.getBean(Timeline.class).add(bsp, "Told " + erased, "Robin Canaryone");
        engine.getTaskService().createComment(null, process(), text + " ".repeat(300) + erased);
    }

    @Test
    void whatWasSaidOfOthersStaysWordForWord() {
        String name = "ann.q" + UUID.randomUUID().toString().substring(0, 8);
        add(ContactRole.PARTICIPANT, "Ann Quillsample", name + "@example.net");
        String others =
                "\"Jo\" %1$s@example.net.uk, jo%1$s@example.net, %1$s@example.network, Joann Quillsample wrote;\n"
                        .formatted(name);
        String said = others + "%s@EXAMPLE.net (Ann Quillsample, we met.) ".formatted(name) + "é".repeat(2000);
        String left = others + "[erased] ([erased], we met.) " + "é".repeat(2000);
        opens("BASELINE");
        String process = process();
        engine.getTaskService().createComment(null, process, said);
        engine.getRuntimeService()
                .setVariable(
                        process,
                        "asText",
                        Variables.serializedObjectValue(said)
                                .serializationDataFormat("application/json")
                                .objectTypeName("java.util.HashMap")
                                .create());
        byte[] unreadable = (name + "@example.net.uk \u00ff").getBytes(StandardCharsets.ISO_8859_1);
        engine.getRuntimeService().setVariable(process, "asBytes", unreadable);

        erasing.erase(name + "@example.net");

        assertThat(engine.getTaskService().getProcessInstanceComments(process))
                .extracting(Comment::getFullMessage)
                .containsExactly(left);
        assertThat(db.sql("""
                        select convert_from(b.bytes_, 'UTF8') from public.act_ge_bytearray b
                        where b.name_ = 'asText' and convert_from(b.bytes_, 'UTF8') like ?""").param("%" + name + "%").query(String.class).list())
                .containsExactly(left, left);
        assertThat(engine.getRuntimeService().getVariable(process, "asBytes")).isEqualTo(unreadable);
    }

    private String process() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(bsp.value())
                .list()
                .get(0)
                .getId();
    }

    @Test
    void aPointOfContactOfARunningProjectIsSoughtAnew() {
        Contact lead = contacts.of(bsp, ContactRole.POINT_OF_CONTACT).get(0);
        processes.start(PromptProcess.ID, bsp, Outcome.of(PromptProcess.PROMPT_KIND, "confirmContacts"));
        MailEntry asked = mailTo(lead.email());

        erasing.erase(lead.email());

        assertThat(new WholeDatabase(db).tablesWith(lead.email())).isEmpty();
        Contact nobody = contacts.of(bsp, ContactRole.POINT_OF_CONTACT).get(0);
        assertThat(nobody.name()).isEqualTo("Erased contact");
        assertThat(nobody.phone()).isNull();
        assertThat(correspondence.find(asked.id()).orElseThrow().state()).isEqualTo(MailState.DROPPED);
        assertThatThrownBy(() -> story.completes(AddressProcess.FIND_ADDRESS, Map.of("addressAnswer", "SAME")))
                .as("an erased address is not right");
        String found = "new." + lead.email();
        story.completes(
                AddressProcess.FIND_ADDRESS,
                Map.of(
                        "addressAnswer",
                        "NEW",
                        "newName",
                        "Terry Successor",
                        "newEmail",
                        found,
                        "sendAgain",
                        List.of()));
        assertThat(contacts.of(bsp, ContactRole.POINT_OF_CONTACT))
                .extracting(Contact::name)
                .containsExactly("Terry Successor");
        assertThat(mailTo(found).template()).isEqualTo("confirmContacts");
    }

    @Test
    void noMailGoesToAnErasedAddressThatSomebodyEntersAgain() {
        add(ContactRole.PARTICIPANT, "Robin Canary", erased);
        erasing.erase(erased);
        add(ContactRole.PARTICIPANT, "Robin Canary", erased);
        opens("BASELINE");

        dispatches();
        assertThat(mailTo(erased).state()).isEqualTo(MailState.DROPPED);
        assertThat(mailTo(other).state()).isNotEqualTo(MailState.DROPPED);

        erasing.writeAgain(erased);
        opens("END_OF_DELIVERY");
        dispatches();
        assertThat(mailTo(erased).state()).isNotEqualTo(MailState.DROPPED);
    }

    private void dispatches() {
        beans.getBean("dispatcher", org.bsplifecycle.workingtime.TimedWork.class)
                .runDue();
    }

    @Test
    void whoLogsInIsErasedWhenTheAccountIsClosed() {
        erased = "staff." + erased;
        accounts.create(
                new Account("canary" + bsp.value(), "Robin", "Canary", erased, List.of(Groups.MANAGERS)), PASSWORD);

        assertThatThrownBy(() -> erasing.erase(erased))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("close the account in Admin");
        accounts.delete("canary" + bsp.value());
        erasing.erase(erased);
        assertThat(new WholeDatabase(db).tablesWith(erased)).isEmpty();
    }

    @Test
    void anAdministratorSeesAllAndErasesOnTwoPages() {
        add(ContactRole.SPONSOR, "Robin Canary", erased);
        db.sql("update bsp.bsp set change_goal = ? where reference = ?")
                .params("As Robin Canary says: <b>more</b>", bsp.value())
                .update();
        Visitor administrator = visitor("eraser", Groups.ADMINISTRATORS);
        String search = "/staff/personal-data";

        String held = administrator
                .submit(search, search + "/held", Map.of("address", erased))
                .body();
        assertThat(held)
                .contains("People of a project", "Head of Robins", "0115 Robin", bsp.value())
                .contains("As Robin Canary says: &lt;b&gt;");
        HttpResponse<String> copy = administrator.submit(search, search + "/held.json", Map.of("address", erased));
        assertThat(copy.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"personal-data.json\"");
        assertThat(copy.body()).contains("\"Job title\":\"Head of Robins\"", bsp.value());
        assertThat(administrator
                        .submit(search, search + "/erasure", Map.of("address", erased))
                        .body())
                .contains("Erase for good", "nobody can undo it", bsp.value());
        assertThat(erasing.held(erased)).as("asking erases nothing").isNotEmpty();

        assertThat(administrator
                        .submit(search, search + "/erased", Map.of("address", erased))
                        .body())
                .contains("nowhere any more", bsp.value());

        assertThat(erasing.held(erased)).isEmpty();
        assertThat(db.sql("select count(*) from bsp.audit_entry where who = 'eraser' and what = 'ERASED'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(administrator
                        .submit(search, search + "/held", Map.of("address", erased))
                        .body())
                .contains("This address was erased", "We found this nowhere");
    }

    @Test
    void whoAsksReadsWordsAndNoCodes() {
        add(ContactRole.HEALTH_APPROVER, "Robin Canary", erased);
        db.sql("""
                insert into bsp.eoi (reference, application_window, answers, sent_at) values (?, 1, jsonb_build_object(
                'leadEmail', cast(? as text), 'supportTypes', array['a \"word\"', 'b'], 'askedNoMore', 'yes'), now())""").params(bsp.value(), erased).update();
        Visitor administrator = visitor("copier", Groups.ADMINISTRATORS);
        String search = "/staff/personal-data";
        String page = administrator
                .submit(search, search + "/held", Map.of("address", erased))
                .body();
        HttpResponse<String> copy = administrator.submit(search, search + "/held.html", Map.of("address", erased));

        assertThat(copy.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"personal-data.html\"");
        for (String text : List.of(page, copy.body())) {
            assertThat(text)
                    .contains("Job title", ContactRole.HEALTH_APPROVER.label(), "Asked no more: yes")
                    .contains("Support types: a &quot;word&quot;, b")
                    .doesNotContain("HEALTH_APPROVER", "job_title", "leadEmail", "jsonb", "act_");
        }
        assertThat(copy.body())
                .contains("We keep this for 24 months, counted from")
                .doesNotContain("<script", "/assets");
        assertThat(db.sql("select count(*) from bsp.audit_entry where who = 'copier' and what = 'EXPORTED'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anEmailThatNamesWhomItWentToIsShownOnce() {
        Contact lead = contacts.of(bsp, ContactRole.POINT_OF_CONTACT).get(0);
        processes.start(PromptProcess.ID, bsp, Outcome.of(PromptProcess.PROMPT_KIND, "confirmContacts"));
        String body = mailTo(lead.email()).body();
        assertThat(body).contains(lead.name());

        assertThat(erasing.held(lead.email()))
                .filteredOn(held -> held.text().equals(body))
                .hasSize(1);
    }

    @Test
    void ofADeliveryPartnerTheProjectsToPassOnAreNamed() {
        String address = "partner." + erased;
        String partner = "partner" + bsp.value();
        beans.getBean(DeliveryPartners.class)
                .save(new DeliveryPartner(
                        partner, "Sample Partner", "CHARITY", address, List.of(), List.of(), List.of(), 9, true));
        db.sql("update bsp.bsp set delivery_partner = ?, status = 'UNDER_WAY' where reference = ?")
                .params(partner, bsp.value())
                .update();
        Visitor administrator = visitor("partnersEraser", Groups.ADMINISTRATORS);

        assertThat(administrator
                        .submit("/staff/personal-data", "/staff/personal-data/erasure", Map.of("address", address))
                        .body())
                .contains(
                        "Sample Partner carries projects", "<a class=\"govuk-link\" href=\"/staff/bsps/" + bsp.value())
                .doesNotContain("Erase for good");
        assertThatThrownBy(() -> erasing.erase(address)).hasMessageContaining(bsp.value());
    }

    @Test
    void whatIsNoAddressIsNeitherLookedForNorErased() {
        db.sql("update bsp.bsp set change_goal = 'In Sampleset and on \u2019 every day' where reference = ?")
                .param(bsp.value())
                .update();
        Visitor administrator = visitor("eraserOfNothing", Groups.ADMINISTRATORS);
        String search = "/staff/personal-data";

        for (String path : List.of("/held", "/held.json", "/held.html", "/erasure", "/erased", "/write-again")) {
            for (String typed :
                    List.of("", " ", "Sampleset", "a\u0000@example.org", "a@example.org, b@example.org", "@")) {
                HttpResponse<String> answer = administrator.submit(search, search + path, Map.of("address", typed));
                assertThat(answer.statusCode()).as(path + " of " + typed).isEqualTo(400);
                assertThat(answer.body()).contains("id=\"address-error\"", "Enter one email address");
            }
        }

        assertThat(beans.getBean(Bsps.class).get(bsp).changeGoal()).startsWith("In Sampleset");
        assertThat(timeline()).doesNotContain("An address was erased");
    }

    @Test
    void nobodyElseSeesIt() {
        for (String group : List.of(Groups.MANAGERS, Groups.PROGRAMME_ADMINS, Groups.HEADS_OF_DELIVERY)) {
            Visitor staff = visitor("noEraser" + group, group);
            assertThat(staff.get("/staff/personal-data").statusCode()).isEqualTo(403);
            assertThat(staff.get("/staff/retention").statusCode()).isEqualTo(403);
            assertThat(staff.get("/staff").body()).doesNotContain("personal-data");
        }
    }

    private Visitor visitor(String userId, String group) {
        accounts.create(new Account(userId, "Sam", "Staff", null, List.of(group)), PASSWORD);
        return new Visitor(port).loggedIn(userId, PASSWORD);
    }

    private MailEntry mailTo(String address) {
        return correspondence.of(bsp).stream()
                .filter(mail -> mail.address().equalsIgnoreCase(address))
                .findFirst()
                .orElseThrow();
    }

    private String tokenOf(String address) {
        UUID link = db.sql("select link_id from bsp.mail where lower(address) = lower(?) order by number limit 1")
                .param(address)
                .query(UUID.class)
                .single();
        String url = beans.getBean(org.bsplifecycle.publicforms.Links.class).url(link);
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static List<Integer> figures(SurveyWave wave) {
        return List.of(wave.invited(), wave.answered(), wave.responseRate());
    }

    private long ballots() {
        return count(
                "select count(*) from bsp.survey_ballot b join bsp.survey_wave w on w.id = b.wave where w.reference = ?",
                bsp.value());
    }

    private long hits(String address) {
        return new WholeDatabase(db)
                .tablesWith(address).stream()
                        .mapToLong(table -> count(
                                "select coalesce(sum((length(t::text) - length(replace(lower(t::text), lower(?), ''))) / %d), 0)::bigint from %s t"
                                        .formatted(address.length(), table),
                                address))
                        .sum();
    }

    private long count(String sql, String param) {
        return db.sql(sql).param(param).query(Long.class).single();
    }

    private List<String> timeline() {
        return beans.getBean(Timeline.class).of(bsp).stream()
                .map(entry -> entry.what())
                .toList();
    }
}
