package org.bsplifecycle.journey;

import static org.bsplifecycle.journey.Interest.answers;
import static org.bsplifecycle.journey.Interest.signed;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.engine.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A project of which everybody writes {@link HostileText} into every field there is. */
abstract class HostileWalk extends Walk {

    static final String NAMED_SO = "hostileName";
    static final String PASSWORD = "correct horse battery";
    static final String SLUG = "hostile-report";

    @Autowired
    Accounts accounts;

    final Watch watch = new Watch();
    final HostileReading reading = new HostileReading();
    HostileHand hand;
    StaffDesk sent;
    Staff desk;
    Chapters hostile;

    @BeforeEach
    void everybodyWritesIt() {
        browser.watchedBy(watch::over);
        hand = new HostileHand(forms);
        sent = new StaffDesk(port);
        desk = (user, reference, stem, given) -> sent.completes(user, reference, stem, hand.over(stem, given));
        hostile = new Chapters(story.finishing(hand::over), desk, workingTime);
        String name = new HostileText().of(100);
        accounts.create(new Account(NAMED_SO, name, name, null, List.of(Groups.MANAGERS)), PASSWORD);
    }

    @AfterEach
    void leaves() {
        accounts.delete(NAMED_SO);
    }

    void untilDelivery() {
        hostile.interest(new Interest("hostile"));
        desk.completes("partnershipManager", reference(), "reviewEoi", answers("eoiReview", "ASK_MORE"));
        story.timePasses("PT1M").answersFromMail(people().contact(), "A few questions", Map.of());
        inTasklist("partnershipManager", "reviewEoi");
        hostile.takenForward().accepted().prepared().partnerAsked();
        inTasklist("deliveryPartner2", "replyToOffer");
        hostile.partnerAccepts("deliveryPartner2").scopeWritten();
        inTasklist("headOfDelivery", "signOffScope");
        hostile.scopeSigned();
        eachPartnerAnswers("agree the scope", "AGREE");
        hostile.deliveryBegun();
        story.timePasses("PT1M").answersFromMail(people().participant(), "", Map.of());
        scopeChanges();
    }

    private void scopeChanges() {
        Page page = story.page("implementationLead", "/staff/bsps/" + reference() + "/change");
        page.locator("input[value=SCOPE]").check();
        page.locator("main .govuk-button").first().click();
        page.waitForLoadState();
        sent.completes(
                "implementationLead",
                reference(),
                "describeChange",
                hand.over(
                        "changeScope",
                        answers("sessions", 5, "plannedEnd", workingTime.today().plusDays(100))));
        inTasklist("headOfDelivery", "approveChange");
        desk.completes("headOfDelivery", reference(), "approveChange", answers("decision", "APPROVE"));
        story.timePasses("PT1M");
        eachPartnerAnswers("changed scope", "AGREE");
    }

    void untilPublished() {
        hostile.delivered();
        story.timePasses("PT1M").answersFromMail(people().participant(), "", Map.of());
        hostile.reportReviewed();
        eachPartnerAnswers("learning report", "APPROVE");
        inTasklist("partnershipManager", "publishReport");
        desk.completes("partnershipManager", reference(), "publishReport", answers("slug", SLUG));
        story.timePasses("P7M")
                .answersFromMail(people().contact(), "right people", answers("contactsAnswer", "CONFIRMED"))
                .timePasses("PT1M")
                .answersFromMail(people().participant(), "", Map.of())
                .timePasses("P2M");
        desk.completes("implementationLead", reference(), "addImpact", Map.of());
        story.timePasses("PT1M").answersFromMail(people().contact(), "Six months on", signed("decision", "AGREE"));
    }

    private void eachPartnerAnswers(String subject, String decision) {
        for (String partner : List.of("localAuthorityEmail", "healthEmail", "policeEmail")) {
            story.answersFromMail(hand.address(partner), subject, signed("decision", decision));
        }
    }

    void inTasklist(String user, String stem) {
        story.staff().reads(user, reference(), stem);
        reading.page("Tasklist " + stem, story.staff().page(user));
    }

    CamundaTour tour(String user) {
        return new CamundaTour(story.staff().page(user), "http://127.0.0.1:" + port, reading::page);
    }

    String server() {
        return "http://127.0.0.1:" + port;
    }
}
