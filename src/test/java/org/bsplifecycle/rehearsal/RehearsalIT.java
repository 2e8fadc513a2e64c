package org.bsplifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.correspondence.Forecast;
import org.bsplifecycle.workingtime.MailHours;
import org.bsplifecycle.workingtime.WorkingTime;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"rehearsal", "test"})
@ContextConfiguration(initializers = SharedPostgres.Initializer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RehearsalIT {

    /** Time does not come back, and texts of emails go with it: what is there at the start is read before. */
    private static final int TURNS_THE_CLOCK = Integer.MAX_VALUE;

    @LocalServerPort
    int port;

    @Autowired
    Bsps bsps;

    @Autowired
    RehearsalMark mark;

    @Autowired
    JdbcClient db;

    @Autowired
    Forecast forecast;

    @Autowired
    MailHours hours;

    @Autowired
    WorkingTime time;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "manager",
                "partnershipManager",
                "headOfDelivery",
                "implementationLead",
                "evidenceLead",
                "deliveryPartner",
                "deliveryPartner2",
                "programmeAdmin"
            })
    void everybodyIsThere(String user) {
        assertThat(new Visitor(port).logIn(user, "rehearsal").statusCode()).isEqualTo(302);
    }

    @Test
    void theSecondYearStandsInAllPhases() {
        List<Bsp> second = bsps.ofYear("2020-21");

        assertThat(second).hasSize(20).extracting(Bsp::phase).contains(Phase.SCOPING, Phase.DELIVERY, Phase.CLOSED);
        assertThat(second).extracting(bsp -> bsp.reference().value()).contains("BSP-2020-001", "BSP-2020-020");
    }

    @Test
    void nothingThatBelongsToThePastIsSent() {
        assertThat(db.sql("""
                        select distinct state from bsp.mail
                        where created_at < (select made_at from bsp.rehearsal) + interval '10 minutes'""").query(String.class).list()).containsExactly("CAPTURED");
    }

    @Test
    void pagesOfEmailsSayWhyTheyShowThePersonalLink() {
        String asked = db.sql(
                        "select id from bsp.mail where template = 'endOfDeliverySurvey' order by number desc limit 1")
                .query(String.class)
                .single();

        assertThat(new Visitor(port)
                        .loggedIn("manager", "rehearsal")
                        .get("/staff/correspondence/" + asked)
                        .body())
                .containsPattern("/(respond|survey)/[\\w-]{43}")
                .contains("You see the personal link because this is a rehearsal");
    }

    @Test
    void theYearComesOutAgain() {
        HttpResponse<String> answer = asManager("GET", "/api/returns/appendix-1.csv?year=2020-21");

        assertThat(answer.body().lines()).hasSize(24).contains("Total,,,65,");
        assertThat(asManager("GET", "/api/returns/year.json?year=2020").statusCode())
                .isEqualTo(400);
    }

    @Test
    @Order(TURNS_THE_CLOCK)
    void whatFallsDueHappensInOrderAndOneTurnAtATime() {
        CompletableFuture<HttpResponse<String>> first =
                CompletableFuture.supplyAsync(() -> turnWhenNobodyElseDoes("{\"advance\":\"P1M\"}"));
        boolean refused = false;
        while (!refused && !first.isDone()) {
            refused = beingTurned(turn("{\"advance\":\"PT0S\"}"));
        }

        assertThat(first.join().statusCode()).as(first.join().body()).isEqualTo(200);
        assertThat(refused).isTrue();
        List<Timestamp> moments = db.sql("select at from bsp.timeline order by id")
                .query(Timestamp.class)
                .list();
        assertThat(moments).isSorted();
    }

    @Test
    @Order(TURNS_THE_CLOCK)
    void ninetyDaysGoByAsForeseen() {
        turnWhenNobodyElseDoes("{\"advance\":\"PT0S\"}");
        Set<String> kinds = new TreeSet<>();
        for (int quarter = 0; quarter < 3; quarter++) {
            Instant now = clock.instant();
            List<String> foreseen = forecast.of(Optional.empty()).stream()
                    .map(mail -> line(mail.reference(), mail.template(), mail.role(), mail.when()))
                    .toList();
            assertThat(turn("{\"advance\":\"P90D\"}").statusCode()).isEqualTo(200);

            assertThat(writtenBetween(now, now.plus(Forecast.SPAN))).containsExactlyInAnyOrderElementsOf(foreseen);
            foreseen.forEach(line -> kinds.add(line.split(" ")[2]));
        }
        assertThat(kinds)
                .contains(
                        "remindSurvey",
                        "extendSurvey",
                        "confirmContacts",
                        "remindPrompt",
                        "tellMorning",
                        "tellOverdue");
        assertThat(db.sql("select count(distinct reference) from bsp.prompt where kind = 'confirmContacts'")
                        .query(Integer.class)
                        .single())
                .as("the follow-ups of the projects that had been delivered")
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|Say either how far",
                "{\"advance\":\"P1M\",\"to\":\"2030-01-01T00:00:00Z\"}|Say either how far",
                "{\"advance\":\"tomorrow\"}|That is no time",
                "{\"advance\":\"P9999999999Y\"}|That is no time",
                "{\"advance\":\"PT99999999999999H\"}|That is no time",
                "{\"advance\":\"P2147483647W\"}|That is no time",
                "{\"advance\":\"-P1M\"}|only be turned forward",
                "{\"to\":\"2020-01-01T00:00:00Z\"}|only be turned forward",
                "{\"advance\":\"P6Y\"}|by five years at a time",
                "nothing|Something in the address"
            })
    void whatIsNoTimeIsRefusedWithASentence(String body, String sentence) {
        HttpResponse<String> answer = turn(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
    }

    private List<String> writtenBetween(Instant after, Instant until) {
        return db.sql("select * from bsp.mail where created_at > ? and created_at <= ?")
                .params(Timestamp.from(after), Timestamp.from(until))
                .query((row, n) -> line(
                        row.getString("reference"),
                        row.getString("template"),
                        // Of a survey the forecast does not tell whom of all.
                        row.getBoolean("unsubscribe") ? "participants" : row.getString("role"),
                        hours.next(row.getTimestamp("created_at").toInstant())))
                .list();
    }

    private String line(String reference, String template, String role, Instant when) {
        return "%s %s %s %s".formatted(time.dateOf(when), reference, template, role);
    }

    /** The short turns beside it may be there first, and then it is this one that is refused. */
    private HttpResponse<String> turnWhenNobodyElseDoes(String body) {
        HttpResponse<String> answer = turn(body);
        while (beingTurned(answer)) {
            answer = turn(body);
        }
        return answer;
    }

    private static boolean beingTurned(HttpResponse<String> answer) {
        return answer.statusCode() == 400 && answer.body().contains("The clock is being turned already");
    }

    @Test
    void aServerForRealWorkRefusesThisDatabase() {
        assertThatThrownBy(new NoRehearsalHere(mark)::afterPropertiesSet)
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("made by a rehearsal");
    }

    private HttpResponse<String> turn(String body) {
        Visitor admin = new Visitor(port);
        return admin.send(admin.request("/api/rehearsal/clock")
                .header("Authorization", credentials("admin"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> asManager(String method, String path) {
        return new Visitor(port).basic(method, path, "manager", "rehearsal");
    }

    private static String credentials(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":rehearsal").getBytes());
    }
}
