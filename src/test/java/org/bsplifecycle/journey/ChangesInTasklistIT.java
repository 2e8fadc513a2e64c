package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.journey.Interest.answers;

import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.forms.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff change about a project of the rehearsal, begun in Tasklist with "Start process". */
@JourneyTest
class ChangesInTasklistIT extends Walk {

    @Autowired
    Pauses pauses;

    @Autowired
    Contacts contacts;

    @BeforeEach
    void aProjectIsInDelivery() {
        story.follows(bsps.all().stream()
                .filter(bsp -> bsp.phase() == Phase.DELIVERY && bsp.isUnderWay())
                .filter(bsp -> pauses.of(bsp.reference()).isEmpty())
                .map(Bsp::reference)
                .findFirst()
                .orElseThrow()
                .value());
    }

    @Test
    void pausedReviewedAndResumed() {
        asks("PAUSE", "pauseBsp", answers("pauseReason", "INSPECTION"));
        story.completes("headOfDelivery", "approveChange", answers("decision", "APPROVE"))
                .timePasses("PT1M");
        heard("%s is paused", contact());
        assertThat(story.bspPage().locator(".labels").innerText()).contains("Paused");
        int before = Post.to(contact(), reference()).size();

        story.timePasses("P1M");
        assertThat(Post.to(contact(), reference())).as("nobody asks meanwhile").hasSize(before);
        assertThat(story.staff().reads("implementationLead", reference(), "reviewPause"))
                .contains("Why: an inspection", "Goes on: nobody knows yet");
        story.completes("implementationLead", "reviewPause", answers("pauseAnswer", "RESUME"));
        story.staff().completes("implementationLead", reference(), "describeChange", "resumeBsp", Map.of());
        story.timePasses("PT1M");

        heard("%s goes on: the new dates", contact());
        happened("Pause the project: approved", "Paused: an inspection", "Pause reviewed: resume the project");
        assertThat(story.bspPage().locator(".labels").innerText()).doesNotContain("Paused");
    }

    @Test
    void anotherContact() {
        String former = contact();
        String successor = "successor@%s.example.org".formatted(reference()).toLowerCase();

        asks(
                "CONTACT",
                "changeContact",
                answers(
                        "contact",
                        new Option("", "Point of contact: Point of Contact"),
                        "newName",
                        "Successor",
                        "newEmail",
                        successor));
        story.timePasses("PT1M");

        heard("New contact for %s", successor);
        assertThat(contact()).isEqualTo(successor).isNotEqualTo(former);
    }

    /** As the lead, all of it in Tasklist. */
    private void asks(String kind, String form, Map<String, Object> details) {
        story.staff()
                .starts(
                        "implementationLead",
                        "Change",
                        "askForChange",
                        answers("project", new Option(reference(), reference() + ", "), "change", kind));
        story.staff().completes("implementationLead", reference(), "describeChange", form, details);
    }

    private String contact() {
        return contacts.of(bsp().reference(), ContactRole.POINT_OF_CONTACT)
                .get(0)
                .email();
    }
}
