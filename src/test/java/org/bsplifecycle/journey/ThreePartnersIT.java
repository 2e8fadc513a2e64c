package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.bsp.ContactRole.HEALTH_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.LOCAL_AUTHORITY_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.POLICE_APPROVER;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.Browser;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.prompt.ThreePartners;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Three partners agree a scope: one late, one on the phone, one whose address does not exist. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"rehearsal", "test"})
@ContextConfiguration(initializers = SharedPostgres.Initializer.class)
class ThreePartnersIT {

    private static final ScriptedSmtp POST = new ScriptedSmtp();
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/respond/[A-Za-z0-9_-]+)");

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", POST::port);
        settings.add("bsp.mail.trial", () -> "false");
        settings.add("bsp.time.mail-hours", () -> "always");
    }

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Forms forms;

    @Autowired
    TaskService tasks;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Bsps bsps;

    Browser browser;
    Journey story;
    ThreePartners partners;

    @BeforeEach
    void ask() {
        browser = Browser.open();
        partners = new ThreePartners(beans);
        POST.refusing(partners.address(POLICE_APPROVER));
        partners.asked();
        story = new Journey(browser, port, forms, tasks)
                .follows(partners.reference().value());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @AfterAll
    static void closePost() {
        POST.close();
    }

    @Test
    void agreeWhateverComesBetween() {
        story.timePasses("PT1M");
        assertThat(links(HEALTH_APPROVER)).hasSize(1);
        assertThat(mailTo(POLICE_APPROVER).state()).isEqualTo(MailState.FAILED);
        assertThat(missing()).contains("Health", "The local authority", "The police");

        story.timePasses("P8D");
        assertThat(links(LOCAL_AUTHORITY_APPROVER))
                .as("the question and its reminder")
                .hasSize(2);
        answersLate();
        assertThat(missing()).contains("Health", "The police").doesNotContain("The local authority");

        story.timePasses("P10D");
        tellsStaffOnThePhone();
        assertThat(missing()).contains("The police").doesNotContain("Health");

        List<String> asked = links(HEALTH_APPROVER);
        story.completes("partnershipManager", PromptProcess.CALL_PARTNERSHIP, somebodyElse())
                .timePasses("PT1M");
        assertThat(links(HEALTH_APPROVER))
                .as("who has answered is not asked again")
                .isEqualTo(asked);
        assertThat(bsps.get(partners.reference()).plannedStart()).isNull();
        story.answersAt(last(linksTo("superintendent@example.org")), answer("police"));

        partners.process().passed(PromptProcess.PROMPT_ANSWERED).isOver();
        assertThat(bsps.get(partners.reference()).plannedStart()).isNotNull();
        assertThat(missing()).doesNotContain("Asked of the partnership");
    }

    /** In the order in which the form opens its fields. */
    private static Map<String, Object> somebodyElse() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("callOutcome", "ASK_AGAIN");
        answers.put("insteadName", "New Superintendent");
        answers.put("insteadEmail", "superintendent@example.org");
        return answers;
    }

    private void answersLate() {
        Page page = story.publicPage(last(links(LOCAL_AUTHORITY_APPROVER)));
        assertThat(page.locator("main").innerText())
                .contains(
                        "Please answer for the local authority by",
                        "Who has answered",
                        "Local authority (you)",
                        "Health",
                        "Police");
        Browser.shoot(page, "agreeScope-one-of-three");
        page.context().close();
        story.answersAt(last(links(LOCAL_AUTHORITY_APPROVER)), answer("local authority"));
    }

    private void tellsStaffOnThePhone() {
        Page call = story.page(
                "partnershipManager", "/staff/prompts/%s/answer".formatted(partners.question(HEALTH_APPROVER)));
        assertThat(call.locator("main").innerText()).contains("This is the answer of health");
        call.locator("input[value=AGREE]").check();
        call.locator("[name=name]").fill("Chair of health");
        call.locator("[name=role]").fill("Chair");
        call.locator("[name=toldBy]").fill("Chair of health");
        call.locator("input[value=PHONE]").check();
        call.getByText("Record their answer").click();
        call.waitForURL("**/staff/bsps/" + partners.reference());
    }

    /** What the project's page says is still missing. */
    private String missing() {
        return story.page("partnershipManager", "/staff/bsps/" + partners.reference())
                .locator("main > .two > div:first-child")
                .innerText()
                .split("Correspondence")[0];
    }

    private MailEntry mailTo(ContactRole role) {
        return correspondence.of(partners.reference()).stream()
                .filter(mail -> mail.address().equals(partners.address(role)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links(ContactRole role) {
        return linksTo(partners.address(role));
    }

    private static List<String> linksTo(String address) {
        return POST.accepted().stream()
                .map(mail -> mail.replace("=\n", "").replace("=3D", "="))
                .filter(mail -> mail.contains("To: " + address) || mail.contains("<" + address + ">"))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList();
    }

    private static String last(List<String> links) {
        assertThat(links).isNotEmpty();
        return links.get(links.size() - 1);
    }

    private static Map<String, Object> answer(String partner) {
        return Map.of("decision", "AGREE", "name", "Chair of " + partner, "role", "Chair");
    }
}
