package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.bsp.ContactRole.HEALTH_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.LOCAL_AUTHORITY_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.POLICE_APPROVER;
import static org.bsplifecycle.journey.Interest.answers;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.Browser;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.forms.Option;
import org.bsplifecycle.prompt.PromptProcess;
import org.bsplifecycle.prompt.ThreePartners;
import org.bsplifecycle.workingtime.TimedWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Three partners agree a scope: one late, one on the phone, one whose mail comes back days after it was taken. */
@JourneyTest
class ThreePartnersIT extends Walk {

    private static final String QUESTION = "agree the scope";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Correspondence correspondence;

    @Autowired
    List<TimedWork> timedWork;

    ThreePartners partners;

    @BeforeEach
    void ask() {
        partners = new ThreePartners(beans).asked();
        story.follows(partners.reference().value()).timePasses("PT1M");
    }

    @Test
    void agreeWhateverComesBetween() {
        assertThat(mailTo(POLICE_APPROVER).state()).as("the relay took it").isEqualTo(MailState.SENT);
        assertThat(missing()).contains("Health", "The local authority", "The police");

        comesBack();
        String successor =
                "superintendent@%s.example.org".formatted(reference()).toLowerCase();
        findsSomebodyElse(successor);
        assertThat(Post.to(address(HEALTH_APPROVER), reference()))
                .as("who was reached is not asked again")
                .hasSize(1);

        story.timePasses("P8D");
        assertThat(Post.subjects(address(LOCAL_AUTHORITY_APPROVER), reference()))
                .as("the question and its reminder")
                .hasSize(2);
        answersLate();
        assertThat(missing()).contains("Health", "The police").doesNotContain("The local authority");

        tellsStaffOnThePhone();
        assertThat(missing()).contains("The police").doesNotContain("Health");
        assertThat(bsp().plannedStart()).isNull();

        story.answersFromMail(successor, QUESTION, answer("police"));
        partners.process().passed(PromptProcess.PROMPT_ANSWERED).isOver();
        assertThat(bsp().plannedStart()).isNotNull();
        assertThat(missing()).doesNotContain("Asked of the partnership");
        assertThat(Post.to(address(POLICE_APPROVER), reference()))
                .as("no reminder to an address that takes no mail")
                .hasSize(1);
    }

    private void comesBack() {
        Post.comesBack(address(POLICE_APPROVER), reference());

        timedWork.forEach(TimedWork::runDue);

        MailEntry mail = mailTo(POLICE_APPROVER);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        happened(
                "Email \"%s\" to police approver came back".formatted(mail.subject()),
                "Mail to the police approver does not arrive: somebody has to find a new address");
    }

    /** A programme admin reads in Tasklist what the server said, and has found out who does that work now. */
    private void findsSomebodyElse(String address) {
        assertThat(story.staff().reads("programmeAdmin", reference(), "findAddress"))
                .contains(address(POLICE_APPROVER), "User unknown in virtual mailbox table");
        assertThat(story.staff().page("programmeAdmin").locator(".task-details").innerText())
                .contains("Find a new address");
        Option elsewhere = new Option("NEW", "There is another address, or somebody else to write to");
        story.completes(
                        "programmeAdmin",
                        "findAddress",
                        answers(
                                "addressAnswer", elsewhere,
                                "newName", "New Superintendent",
                                "newEmail", address))
                .timePasses("PT1M");
    }

    private void answersLate() {
        String link = Post.linkTo(address(LOCAL_AUTHORITY_APPROVER), reference(), QUESTION);
        Page page = story.publicPage(link);
        assertThat(page.locator("main").innerText())
                .contains(
                        "Please answer for the local authority by",
                        "Who has answered",
                        "Local authority (you)",
                        "Health",
                        "Police");
        Browser.shoot(page, "agreeScope-one-of-three");
        page.context().close();
        story.answersAt(link, answer("local authority"));
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
        call.waitForURL("**/staff/bsps/" + reference());
    }

    /** What the project's page says is still missing. */
    private String missing() {
        return story.page("partnershipManager", "/staff/bsps/" + reference())
                .locator("main > .two > div:first-child")
                .innerText()
                .split("Correspondence")[0];
    }

    /** The first that was written to this partner. */
    private MailEntry mailTo(ContactRole role) {
        return correspondence.of(partners.reference()).stream()
                .filter(mail -> mail.address().equals(address(role)))
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private String address(ContactRole role) {
        return partners.address(role);
    }

    private static Map<String, Object> answer(String partner) {
        return answers("decision", "AGREE", "name", "Chair of " + partner, "role", "Chair");
    }
}
