package org.bsplifecycle.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.prompt.PromptProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class ForecastPagesTest {

    private static final String USER = "forecastReader";
    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Processes processes;

    @Autowired
    Timeline timeline;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    private BspReference reference;
    private Visitor reader;

    @BeforeEach
    void ask() {
        accounts.create(new Account(USER, "Forecast", "Reader", null, List.of(Groups.PARTNERSHIP_MANAGERS)), PASSWORD);
        reference = new BspFixture(bsps, contacts, transaction).registered();
        processes.start(PromptProcess.ID, reference, Outcome.of(PromptProcess.PROMPT_KIND, "confirmContacts"));
        reader = new Visitor(port).loggedIn(USER, PASSWORD);
    }

    @AfterEach
    void closeAccount() {
        accounts.delete(USER);
    }

    @Test
    void listsWhatComesOfOneProjectAndOfAll() {
        assertThat(ofTheProject())
                .contains("Are these still the right people for " + reference)
                .contains("A reminder: we wait for your answer about " + reference)
                .contains("point of contact", "Waiting", "Planned");
        assertThat(reader.get("/staff/forecast").body()).contains("answer about " + reference);
        assertThat(reader.get("/staff/forecast?bsp=" + reference.value().toLowerCase(Locale.ROOT))
                        .body())
                .contains("answer about " + reference);
        assertThat(reader.get("/staff/forecast?bsp=nonsense").body()).contains("No project is called that");
        assertThat(reader.get("/staff/bsps/" + reference).body())
                .contains("Emails to come", "answer about " + reference);
    }

    @Test
    void letsAPersonSkipOneAndThinkAgain() {
        String page = firstReminder();
        assertThat(reader.get(page).body()).contains("Hold back", "Skip", "Send now", "As it reads today");

        decide(page, "skip");
        assertThat(reader.get(page).body()).contains("Skipped", "As planned").doesNotContain(">Skip<", "Send now");

        decide(page, "as-planned");
        decide(page, "hold");
        assertThat(reader.get(page).body()).contains("Held back", ">Skip<");
        assertThat(timeline.of(reference))
                .filteredOn(entry -> entry.who().equals(USER))
                .extracting(TimelineEntry::what)
                .extracting(what -> what.replaceFirst(".* to point of contact ", ""))
                .containsExactly("skipped", "goes out as planned", "held back");
    }

    @Test
    void offersTheSameForAMailThatWaits() {
        String waiting = ofTheProject().replaceAll("(?s).*href=\"(/staff/forecast/[^\"]*)\">Are these still.*", "$1");
        String page = reader.get(waiting).headers().firstValue("Location").orElseThrow();
        UUID mail = UUID.fromString(page.replaceAll(".*/", ""));
        assertThat(reader.get("/staff/correspondence/" + mail).body()).contains("Hold back", "Skip", "Send now");

        decide("/staff/forecast/" + mail + "?bsp=" + reference, "hold");

        assertThat(reader.get("/staff/correspondence/" + mail).body()).contains("Held back", "Let it go");
    }

    @Test
    void whatIsNotToComeIsNotThere() {
        assertThat(reader.get("/staff/forecast/" + UUID.randomUUID() + "?bsp=" + reference)
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.submit(
                                "/staff/forecast",
                                "/staff/forecast/" + UUID.randomUUID() + "/skip",
                                Map.of("bsp", reference.value()))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void tellsMachinesTheSame() {
        assertThat(new Visitor(port)
                        .basic("GET", "/api/forecast?bsp=" + reference, USER, PASSWORD)
                        .body())
                .contains("\"template\":\"remindPrompt\"", "\"standing\":\"PLANNED\"");
        assertThat(new Visitor(port).getJson("/api/forecast").statusCode()).isEqualTo(401);
    }

    private String ofTheProject() {
        return reader.get("/staff/forecast?bsp=" + reference).body();
    }

    private String firstReminder() {
        return ofTheProject()
                .replaceFirst("(?s).*?href=\"(/staff/forecast/[^\"]*)\">A reminder.*", "$1")
                .replace("&amp;", "&");
    }

    private void decide(String page, String what) {
        String path = page.replaceAll("\\?.*", "");
        assertThat(reader.submit("/staff/forecast", path + "/" + what, Map.of("bsp", reference.value()))
                        .statusCode())
                .isEqualTo(302);
    }
}
