package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.prompt.PromptForm;
import org.bsplifecycle.survey.Wave;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Case 67: one project, of which everybody writes {@link HostileText} into every field there is. Everybody else reads it
 * as it was written, in Tasklist's forms, on staff and public pages, in mails and files, and it does nothing.
 */
@JourneyTest
class HostileTextIT extends HostileWalk {

    @Autowired
    ApplicationContext beans;

    @Test
    void isReadLetterByLetterAndDoesNothing() {
        untilDelivery();
        arrangesAppointment();
        untilPublished();
        onOurPages();
        inMailsAndFiles();

        assertThat(watch.seen()).as("what a page did").isEmpty();
        assertThat(hand.written()).as("the fields").containsAll(fieldsOfPublicForms());
        reading.isLetterByLetter(
                "Tasklist reviewEoi",
                "Tasklist replyToOffer",
                "Tasklist signOffScope",
                "Tasklist publishReport",
                "/staff/bsps/" + reference(),
                "/staff/bsps/" + reference() + "/appointments",
                "/learning-reports",
                "/learning-reports/" + SLUG,
                "/learning-reports/" + SLUG + ".pdf",
                "/learning-reports/feed.atom",
                "text/plain",
                "text/html",
                "text/calendar");
    }

    private void arrangesAppointment() {
        Page page = story.page("implementationLead", "/staff/bsps/" + reference() + "/appointments/new");
        page.locator("input[value=SESSION]").check();
        List.of("day", "month", "year")
                .forEach(part -> page.locator("[name=on-" + part + "]")
                        .fill(Map.of("day", "14", "month", "6", "year", "2030").get(part)));
        page.locator("[name=at]").fill("10:00");
        page.locator("[name=minutes]").fill("60");
        page.locator("input[value=pointOfContact]").check();
        hand.over(page);
        page.locator("main .govuk-button").first().click();
        story.timePasses("PT1M");
        reading.page("/staff/bsps/" + reference() + "/appointments", page);
    }

    private void onOurPages() {
        String project = "/staff/bsps/" + reference();
        Page staff = story.staff().page("programmeAdmin");
        for (String path : List.of(
                project,
                project + "/change",
                "/staff?show=all",
                "/staff?q=" + reference(),
                "/staff/correspondence",
                "/staff/forecast",
                "/",
                "/learning-reports",
                "/learning-reports/" + SLUG)) {
            readsAt(staff, path);
        }
        staff.navigate(server() + project);
        List<?> mails = (List<?>)
                staff.evaluate(
                        "[...document.querySelectorAll('a[href*=\"/staff/correspondence/\"]')].map(a => a.getAttribute('href'))");
        assertThat(mails).hasSizeGreaterThan(10);
        for (Object mail : new TreeSet<>(mails)) {
            readsAt(staff, mail.toString());
            readsAt(staff, mail + "/html");
        }
    }

    private void readsAt(Page page, String path) {
        page.navigate(server() + path);
        reading.page(path, page);
    }

    private void inMailsAndFiles() {
        Page reader = browser.page(Journey.WIDE);
        Post.about(reference()).stream()
                .flatMap(mail -> Post.parts(mail).entrySet().stream())
                .forEach(part -> {
                    if (part.getKey().equals("text/html")) {
                        reader.setContent(part.getValue());
                        reading.page(part.getKey(), reader);
                    } else {
                        reading.text(
                                part.getKey(),
                                part.getValue().replaceAll("\r?\n[ \t]", "").replaceAll("\\\\(.)", "$1"));
                    }
                });
        String pdf = "/learning-reports/" + SLUG + ".pdf";
        reading.text(pdf, Exported.words(reader.request().get(server() + pdf).body()));
        Visitor visitor = new Visitor(port);
        reading.text(
                "/learning-reports/feed.atom",
                Feeds.words(visitor.get("/learning-reports/feed.atom").body()));
    }

    /** Of the expression of interest, every question to a partnership and every survey. */
    private Set<String> fieldsOfPublicForms() {
        Set<String> fields = new TreeSet<>();
        Stream.of(
                        Stream.of("expressionOfInterest"),
                        Stream.of(beans.getBeanNamesForType(PromptForm.class))
                                .map(name -> name.replaceFirst("Prompt$", "")),
                        Stream.of(Wave.values())
                                .map(wave -> forms.stems().stream()
                                        .filter(stem -> stem.equalsIgnoreCase(
                                                wave.name().replace("_", "") + "Survey"))
                                        .findFirst()
                                        .orElseThrow()))
                .flatMap(stems -> stems)
                .map(forms::named)
                .forEach(form -> HostileHand.wordsOf(form).forEach(field -> fields.add(key(form, field.key()))));
        return fields;
    }

    private static String key(Form form, String field) {
        return form.id() + "." + field;
    }
}
