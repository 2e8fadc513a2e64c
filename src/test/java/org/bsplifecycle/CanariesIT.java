package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.delivery.process.DeliveryProcess;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.survey.SurveyAnswers;
import org.bsplifecycle.survey.SurveyProcess;
import org.bsplifecycle.workingtime.TimedWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Words that stand for secrets are given to the server as people give it theirs, while things go wrong; then all that it
 * logged and all that it keeps is searched for them.
 */
@BspTest
class CanariesIT {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String USER = "traceReader";
    private static final String PASSWORD = "canary-password-heron";
    private static final String NEXT_PASSWORD = "canary-password-bittern";
    private static final String WRONG_PASSWORD = "canary-password-stork";
    private static final String RELAY_PASSWORD = "canary-password-ibis";
    private static final String ANSWER = "canaryanswerkestrel";
    private static final String ERASER = "traceEraser";
    private static final String ERASED = "canary-address-egret@example.org";
    private static final String NUMBER = "519 273 8466";
    private static final String CONTROL = "canarycontrolwren";
    private static final int RELAY = freePort();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    private Traces traces;
    private Story survey;
    private List<String> tokens;

    @DynamicPropertySource
    static void aRelayThatIsDown(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> RELAY);
        settings.add("spring.mail.username", () -> "relay");
        settings.add("spring.mail.password", () -> RELAY_PASSWORD);
        settings.add("bsp.mail.trial", () -> "false");
        settings.add("bsp.time.mail-hours", () -> "always");
    }

    @BeforeEach
    void begin() {
        traces = new Traces();
        accounts.create(new Account(USER, "Trace", "Reader", null, List.of(Groups.IMPLEMENTATION_LEADS)), PASSWORD);
        accounts.create(new Account(ERASER, "Trace", "Eraser", null, List.of(Groups.ADMINISTRATORS)), PASSWORD);
        survey = Story.notBegun(beans);
        beans.getBean(Contacts.class)
                .add(
                        survey.reference(),
                        new NewContact(
                                ContactRole.PARTICIPANT,
                                "Robin Canaryname",
                                ERASED,
                                "Nurse",
                                "NHS trust",
                                "HEALTH",
                                null));
        survey.begins(SurveyProcess.ID, Outcome.of(SurveyProcess.SURVEY_WAVE, "BASELINE"));
        tokens = SurveyAnswers.tokens(beans, survey.reference());
    }

    @AfterEach
    void end() {
        traces.close();
        accounts.delete(USER);
        accounts.delete(ERASER);
    }

    @Test
    void noneIsLeftInTheLogsOrTheDatabase() throws Exception {
        LoggerFactory.getLogger("org.bsplifecycle.control").debug("The control is {}", CONTROL);
        peopleComeWithRightAndWrongPasswords();
        mailGoesOutWhenTheRelayIsBack();
        somebodyAnswersAfterMistakes();
        aNumberGetsInAndIsRemoved();
        somebodyIsErased();

        for (String person : List.of(ERASED, "Robin Canaryname")) {
            assertThat(placesOf(person)).as(person).isEmpty();
        }
        for (String secret : List.of(PASSWORD, NEXT_PASSWORD, WRONG_PASSWORD, RELAY_PASSWORD)) {
            assertThat(placesOf(secret)).as(secret).isEmpty();
        }
        for (String token : tokens) {
            assertThat(placesOf(token)).as("a link's token").isEmpty();
        }
        for (String number : List.of(NUMBER, NUMBER.replace(" ", ""), NUMBER.replace(' ', '-'))) {
            assertThat(placesOf(number)).as(number).isEmpty();
        }
        assertThat(placesOf(ANSWER))
                .as("an answer is nowhere but in its ballot")
                .containsExactly("bsp.survey_ballot");
        assertThat(placesOf(CONTROL)).as("what is there is found").containsExactly("log");
        assertThat(placesOf(USER)).as("in the database, too").contains("bsp.audit_entry", "public.act_id_user");
    }

    private void peopleComeWithRightAndWrongPasswords() {
        assertThat(new Visitor(port).logIn(WRONG_PASSWORD, WRONG_PASSWORD).statusCode())
                .isEqualTo(401);
        Visitor keeper = new Visitor(port).loggedIn(USER, PASSWORD);
        change(keeper, WRONG_PASSWORD, NEXT_PASSWORD, 400);
        db.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null where id_ = ?")
                .param(USER)
                .update();
        change(keeper, PASSWORD, "canary", 400);
        change(keeper, PASSWORD, NEXT_PASSWORD, 302);
        assertThat(new Visitor(port)
                        .basic("GET", "/api/bsps", USER, NEXT_PASSWORD)
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port)
                        .basic("GET", "/api/bsps", USER, WRONG_PASSWORD)
                        .statusCode())
                .isEqualTo(401);
        db.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null where id_ = ?")
                .param(USER)
                .update();
        assertThat(new Visitor(port)
                        .logIn(USER + "\u0000" + WRONG_PASSWORD, WRONG_PASSWORD)
                        .statusCode())
                .isEqualTo(401);
    }

    private static void change(Visitor keeper, String current, String chosen, int status) {
        assertThat(keeper.submit(
                                "/password", "/password", Map.of("current", current, "chosen", chosen, "again", chosen))
                        .statusCode())
                .isEqualTo(status);
    }

    private void mailGoesOutWhenTheRelayIsBack() throws Exception {
        TimedWork dispatcher = beans.getBean("dispatcher", TimedWork.class);
        dispatcher.runDue();
        assertThat(traces.log()).as("the relay is down, and that is said").contains("relay");
        GreenMail relay = new GreenMail(new ServerSetup(RELAY, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        relay.setUser("relay", RELAY_PASSWORD);
        relay.start();
        try {
            db.sql("update bsp.mail_relay set paused_until = 'epoch'").update();
            db.sql("update bsp.mail set next_attempt_at = 'epoch' where state = 'QUEUED' and reference = ?")
                    .param(survey.reference().value())
                    .update();
            dispatcher.runDue();
            String mails = Arrays.stream(relay.getReceivedMessages())
                    .map(com.icegreen.greenmail.util.GreenMailUtil::getWholeMessage)
                    .reduce("", String::concat)
                    .replace("=\r\n", "");
            assertThat(mails).as("the real thing").contains(tokens.get(0));
        } finally {
            relay.stop();
        }
    }

    private void somebodyAnswersAfterMistakes() {
        String page = "/survey/" + tokens.get(0);
        Visitor participant = new Visitor(port);
        assertThat(participant.get(page + "x").statusCode()).isIn(404, 410);
        assertThat(participant.get("/respond/" + tokens.get(0)).statusCode()).isIn(404, 410);
        assertThat(participant
                        .submit(page, page, Map.of("clarity", "99", "hopes", ANSWER))
                        .statusCode())
                .isEqualTo(400);
        assertThat(participant
                        .submit(page, page, Map.of("clarity", "4", "hopes", ANSWER + "é".repeat(30_000)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(participant
                        .send(participant
                                .request(page)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"hopes\": \"" + ANSWER)))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(participant
                        .submit(page, page, Map.of("clarity", "4", "hopes", ANSWER))
                        .statusCode())
                .isLessThan(400);
        participant.get(page);
        participant.get("/survey/" + tokens.get(1) + "/unsubscribe");
    }

    private void aNumberGetsInAndIsRemoved() {
        Story story = Story.notBegun(beans)
                .begins(DeliveryProcess.ID, Outcome.of(DeliveryProcess.DELIVERY_PARTNER, "canaryPartner"));
        Visitor keeper = new Visitor(port).loggedIn(USER, NEXT_PASSWORD);
        String comment =
                ENGINE + "/task/" + story.process().task("startDelivery").getId() + "/comment/create";
        assertThat(keeper.postToWebapp(comment, "{\"message\": \"" + NUMBER + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(keeper.postToWebapp(comment, "{\"message\": \"Not about a child: " + NUMBER + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(placesOf(NUMBER)).contains("public.act_hi_comment");
        String page = "/staff/bsps/" + story.reference() + "/remove-text";
        assertThat(keeper.submit(page, page + "/find", Map.of("passage", NUMBER))
                        .statusCode())
                .isEqualTo(200);
        assertThat(keeper.submit(page, page, Map.of("passage", NUMBER, "why", "NUMBER"))
                        .statusCode())
                .isEqualTo(302);
    }

    private void somebodyIsErased() {
        assertThat(placesOf(ERASED)).contains("bsp.contact", "bsp.mail").doesNotContain("log", "database's log");
        Visitor eraser = new Visitor(port).loggedIn(ERASER, PASSWORD);
        String page = "/staff/personal-data";
        assertThat(eraser.submit(page, page + "/held", Map.of("address", ERASED))
                        .body())
                .contains(survey.reference().value());
        assertThat(eraser.submit(page, page + "/erased", Map.of("address", ERASED))
                        .body())
                .contains("nowhere any more");
    }

    /** Tables by name, the logs as "log" and "database's log". */
    private List<String> placesOf(String canary) {
        List<String> places = new java.util.ArrayList<>(new WholeDatabase(db).tablesWith(canary));
        if (traces.log().toLowerCase().contains(canary.toLowerCase())) {
            places.add("log");
        }
        if (traces.databaseLog().toLowerCase().contains(canary.toLowerCase())) {
            places.add("database's log");
        }
        return places;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
