package org.bsplifecycle.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.delivery.process.DeliveryProcess;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.workingtime.WorkingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BspTest
class BspPageTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)> ";
    private static final String LONG = MARKUP + "ä".repeat(20_000 - MARKUP.length() - 3) + "end";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    WorkingTime workingTime;

    private Visitor staff;

    @BeforeEach
    void open() {
        accounts.create(
                new Account("pageManager", "Page", "Manager", null, List.of(Groups.PARTNERSHIP_MANAGERS)),
                "correct horse battery");
        staff = new Visitor(port).loggedIn("pageManager", "correct horse battery");
    }

    @Test
    void twentyThousandCharactersOfATaskComeBackWholeAndAsText() {
        Story story = delivering();

        String page = staff.get("/staff/bsps/" + story.reference()).body();
        assertThat(LONG).hasSize(20_000);
        assertThat(page)
                .contains(LONG.substring(MARKUP.length()))
                .contains("&lt;img src=x")
                .doesNotContain("<img src=x");
    }

    @Test
    void everythingAboutAProjectIsOnItsPage() {
        Story story = delivering();

        assertThat(staff.get("/staff/bsps/" + story.reference()).body())
                .contains("Open tasks", "Log a session", "Point Of Contact", "Map who meets whom", "Sampleshire")
                .contains("/staff/correspondence/");
    }

    @Test
    void aProjectThatEndsBeforeItsTimeHasComeAsFarAsThat() {
        Story story = delivering();
        Bsps bsps = beans.getBean(Bsps.class);
        bsps.enter(story.reference(), Phase.DELIVERY);
        bsps.end(story.reference(), Status.WITHDRAWN);

        assertThat(staff.get("/staff/bsps/" + story.reference()).body())
                .contains("<li class=\"is-stopped\"><b>Delivery</b><span>Withdrawn</span></li>")
                .contains("<li><b>Learning</b></li>", "<li><b>Closed</b></li>");
    }

    @Test
    void whatIsNotThereIsSaidInASentence() {
        HttpResponse<String> answer = staff.get("/staff/bsps/BSP-1999-001");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("BSP-1999-001");

        HttpResponse<String> odd = staff.get("/staff/bsps/sampleshire");
        assertThat(odd.statusCode()).isEqualTo(404);
        assertThat(odd.body()).contains("A reference looks like BSP-2026-014.");

        HttpResponse<String> machine = staff.getJson("/api/bsps/BSP-1999-001");
        assertThat(machine.statusCode()).isEqualTo(404);
        assertThat(machine.body()).contains("There is no BSP BSP-1999-001.");
    }

    @Test
    void programsGetNoNamesAndNoAddresses() {
        Story story = delivering();

        for (String address : List.of("/api/bsps", "/api/bsps/" + story.reference())) {
            String json = staff.getJson(address).body();
            assertThat(json)
                    .contains("\"" + story.reference() + "\"", "\"phase\"", "\"nextStep\"", "\"late\"")
                    .doesNotContain("@example.org", "Point Of Contact", "Participant 1", "Map who meets whom");
        }
        assertThat(staff.getJson("/api/bsps/" + story.reference()).body()).contains("\"timeline\"");
    }

    @Test
    void oneProjectIsToldAsItIsInTheListOfAll() throws Exception {
        String reference = delivering().reference().value();
        ObjectMapper json = new ObjectMapper();

        ObjectNode one = (ObjectNode)
                json.readTree(staff.getJson("/api/bsps/" + reference).body());
        assertThat(one.remove("timeline")).isNotEmpty();
        assertThat(json.readTree(staff.getJson("/api/bsps").body()))
                .filteredOn(row -> row.get("reference").asText().equals(reference))
                .containsExactly(one);
        assertThat(one.get("nextStep").asText()).isEqualTo("Log a session");
        assertThat(staff.getJson("/api/bsps/sampleshire").statusCode()).isEqualTo(404);
    }

    /** With a session in its log. */
    private Story delivering() {
        Story story = Story.notBegun(beans);
        beans.getBean(Bsps.class).assign(story.reference(), "aPartner");
        String today = workingTime.today().toString();
        return story.begins(DeliveryProcess.ID, Outcome.of(DeliveryProcess.DELIVERY_PARTNER, "aPartner"))
                .completes(
                        "startDelivery",
                        Map.of(
                                "startsOn",
                                today,
                                "endsOn",
                                workingTime.today().plusMonths(4).toString()))
                .completes(
                        "logSession",
                        Map.of(
                                "heldOn",
                                today,
                                "format",
                                "ONLINE",
                                "purpose",
                                "Map who meets whom",
                                "attended",
                                11,
                                "notes",
                                LONG,
                                "anotherPlanned",
                                "YES"));
    }
}
