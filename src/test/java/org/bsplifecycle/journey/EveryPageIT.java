package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.bsp.ContactRole.POLICE_APPROVER;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Case 80: every page of ours by axe, at every width, and as a screen reader has it. */
@JourneyTest
class EveryPageIT extends MeasuringWalk {

    private static final String APPOINTMENTS = "/staff/bsps/{reference}/appointments";

    /** The first is every page that tells of trouble; the next two need somebody else's log-in; AccessibilityIT walks the last. */
    private static final Set<String> ELSEWHERE =
            Set.of("/error", "/login/no-entry", "/login/out", "/expression-of-interest/received/{reference}");

    /** A button's address, which leads back to a page. */
    private static final Set<String> BUTTONS = Set.of(
            "/staff/forecast/{key}/hold",
            "/staff/forecast/{key}/skip",
            "/staff/forecast/{key}/as-planned",
            "/staff/forecast/{key}/now",
            "/staff/correspondence/{id}/treat-as-sent",
            "/staff/correspondence/{id}/send-again",
            APPOINTMENTS + "/{id}/call-off");

    /** What is downloaded. */
    private static final Set<String> FILES = Set.of("/staff/personal-data/held.html", "/staff/audit.csv");

    private static final String FONTS =
            "document.fonts.ready.then(all => [...all].filter(one => one.status === 'loaded').map(one => one.family.replaceAll('\"', '')))";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Page staff;
    private Page admin;

    @Test
    void isAsItShouldBe() {
        ofThePublic();
        staff = story.staff().page("programmeAdmin");
        admin = story.staff().page("admin");
        ofStaff();
        ofMail();
        ofAnAppointment();
        ofPersonalData();
        ofRemovingText();
        withErrors();

        assertThat(Addresses.ofPages(mappings))
                .as("every page is met")
                .allMatch(page -> measured.contains(page)
                        || ELSEWHERE.contains(page)
                        || BUTTONS.contains(page)
                        || FILES.contains(page));
        assertThat(amiss).isEmpty();
    }

    private void ofThePublic() {
        Page page = browser.page(Journey.WIDE);
        for (String path : List.of("/", "/accessibility", "/privacy", "/login", "/expression-of-interest")) {
            measure(page, path, path);
        }
        assertThat(page.evaluate(FONTS)).asList().contains("Source Sans 3");
        measure(page, "/error", "/learning-reports/nowhere");
        measure(page, "the questions", "/expression-of-interest?section=questions");
        measure(page, "/learning-reports", "/learning-reports");
        follow(
                page,
                "/learning-reports",
                "main a[href^='/learning-reports/']:not([href*='.'])",
                "/learning-reports/{slug}");
        measure(page, "/respond/{token}", question("health"));
        sent(page, "an answer with errors");
        measure(page, "a link that is over", "/respond/" + "A".repeat(43));
        String survey = survey();
        measure(page, "/survey/{token}", survey);
        measure(page, "/survey/{token}/unsubscribe", survey + "/unsubscribe");
        sent(page, "no more emails");
    }

    private void ofStaff() {
        Map.of(
                        "/password",
                        "/password",
                        "/staff",
                        "/staff",
                        "/staff/bsps/{reference}",
                        project,
                        "/staff/bsps/{reference}/change",
                        project + "/change",
                        "/staff/prompts/{id}/answer",
                        answering())
                .forEach((pattern, path) -> measure(staff, pattern, path));
        String windows = "/staff/application-windows";
        measure(staff, windows, windows);
        measure(staff, windows + "/new", windows + "/new");
        measure(staff, windows + "/{number}", windows + "/5");
        measure(staff, windows + "/{number}/expression-of-interest", windows + "/5/expression-of-interest");
        staff.locator("[name=reason]").fill("They have no computer.");
        sent(staff, "/staff/expression-of-interest");
        measure(story.staff().page("manager"), "/staff/audit", "/staff/audit");
        measure(admin, "/staff/retention", "/staff/retention");
        story.timePasses("P1D");
        follow(admin, "/staff/retention", "main a[href^='/staff/retention/']", "/staff/retention/{night}");
    }

    private String answering() {
        return "/staff/prompts/%s/answer".formatted(partners.question(POLICE_APPROVER));
    }

    private void ofMail() {
        String mails = "/staff/correspondence";
        measure(staff, mails, mails);
        measure(staff, mails + "/templates", mails + "/templates");
        measure(staff, mails + "/templates/{stem}", mails + "/templates/agreeScope");
        mail(mails + "/templates/{stem}/html", mails + "/templates/agreeScope/html?bsp=" + reference());
        measure(staff, "/staff/forecast", "/staff/forecast?bsp=" + reference());
        follow(
                staff,
                "/staff/forecast?bsp=" + reference(),
                "main a[href^='/staff/forecast/']",
                "/staff/forecast/{key}");
        follow(staff, project, "main a[href^='/staff/correspondence/']", mails + "/{id}");
        mail(mails + "/{id}/html", staff.url().replaceFirst("^https?://[^/]+", "") + "/html");
    }

    /** Shown in a box in which no script runs, so no measuring does: a copy is measured. */
    private void mail(String pattern, String path) {
        Page copy = browser.page(Journey.WIDE);
        copy.setContent(staff.request().get(server() + path).text());
        measure(copy, pattern);
    }

    private void ofAnAppointment() {
        measure(staff, APPOINTMENTS + "/new", project + "/appointments/new");
        sent(staff, "an appointment with errors");
        staff.locator("input[value=SESSION]").check();
        Map.of("on-day", "14", "on-month", "6", "on-year", "2030", "at", "10:00", "minutes", "60", "place", "Online")
                .forEach((name, value) -> staff.locator("[name=" + name + "]").fill(value));
        staff.locator("input[value=pointOfContact]").check();
        sent(staff, APPOINTMENTS);
        follow(
                staff,
                project + "/appointments",
                "main a[href*='/appointments/']:not([href$=new])",
                APPOINTMENTS + "/{id}");
    }

    private void ofPersonalData() {
        String data = "/staff/personal-data";
        measure(admin, data, data);
        sent(admin, data + " with errors");
        admin.locator("[name=address]").fill(partners.address(POLICE_APPROVER));
        sent(admin, data + "/held");
        pressed(admin, "form[action$='/erasure'] button", data + "/erasure");
        sent(admin, data + "/erased");
        admin.navigate(server() + data);
        admin.locator("[name=address]").fill(partners.address(POLICE_APPROVER));
        sent(admin, data + "/held");
        pressed(admin, "form[action$='/write-again'] button", data + "/write-again");
    }

    private void ofRemovingText() {
        String removing = "/staff/bsps/{reference}/remove-text";
        measure(staff, removing, project + "/remove-text");
        sent(staff, removing + " with errors");
        staff.locator("[name=passage]").fill("Young people speak first");
        sent(staff, removing + "/find");
        sent(staff, removing + " without a reason");
        staff.locator("[name=why]").first().check();
        sent(staff, removing + " done");
    }

    /** What is wrong is said on the same pages, and there they look and sound otherwise. */
    private void withErrors() {
        Page page = browser.page(Journey.WIDE);
        page.navigate(server() + "/login");
        sent(page, "/login/refused");
        for (String path : List.of("/password", "/staff/application-windows/new", project + "/change")) {
            staff.navigate(server() + path);
            sent(staff, path + " with errors");
        }
    }

    private void follow(Page page, String from, String link, String pattern) {
        page.navigate(server() + from);
        measure(page, pattern, page.locator(link).first().getAttribute("href"));
    }

    private void sent(Page page, String pattern) {
        pressed(page, "main button.govuk-button", pattern);
    }

    private void pressed(Page page, String button, String pattern) {
        page.waitForNavigation(() -> page.locator(button).first().click());
        measure(page, pattern);
    }
}
