package org.bsplifecycle.eoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.eoi.EoiFixture;
import org.bsplifecycle.eoi.EoiQuestions;
import org.bsplifecycle.eoi.ToldSoFar;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class EoiWebTest {

    private static final int WINDOW = 940;
    private static final int LATER = 941;

    @LocalServerPort
    int port;

    @Autowired
    EoiQuestions questions;

    @Autowired
    ApplicationWindows windows;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    ToldSoFar told;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private Writer writer;

    @BeforeEach
    void aWindowIsOpen() {
        Instant now = clock.instant();
        windows.plan(new ApplicationWindow(
                WINDOW,
                "Window 940: projects from spring",
                "EOI",
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(2)),
                null));
        writer = new Writer(port, questions);
    }

    @AfterEach
    void theWindowIsGone() {
        ClockUtil.reset();
        db.sql("delete from bsp.application_window where number in (?, ?)")
                .params(WINDOW, LATER)
                .update();
    }

    private static BspReference reference(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).contains("/expression-of-interest/received/");
        return new BspReference(address.substring(address.lastIndexOf('/') + 1));
    }

    private int drafts() {
        return db.sql("select count(*) from bsp.eoi_draft").query(Integer.class).single();
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> answers = EoiFixture.complete();
        answers.put(key, value);
        return answers;
    }

    @Nested
    class TheWholeWay {

        @Test
        void fromTheFirstWordToTheReference() {
            assertThat(writer.get("").body())
                    .contains("Express an interest in bespoke support", "Window 940", "Send it by ");

            writer.writes(EoiFixture.complete());
            assertThat(writer.open("check").body())
                    .contains("All seven sections are complete", "2. Area", "Portsmouth", "contact@example.org");
            BspReference reference = reference(writer.sends());

            assertThat(writer.get("/received/" + reference).body())
                    .contains(reference.value(), "What happens next")
                    .doesNotContain("Sampleshire", "contact@example.org", "deputy@example.org", "Contact Person");
            Bsp bsp = bsps.get(reference);
            assertThat(bsp.area()).isEqualTo("Portsmouth");
            assertThat(bsp.region()).isEqualTo("South East");
            assertThat(bsp.scope()).isEqualTo(Scope.LOCAL);
            assertThat(contacts.of(reference))
                    .extracting(Contact::email)
                    .containsExactlyInAnyOrder("contact@example.org", "deputy@example.org", "sponsor@example.org");
            assertThat(db.sql("select stem from bsp.open_task where reference = ?")
                            .param(reference.value())
                            .query(String.class)
                            .list())
                    .containsExactly("reviewEoi");
            assertThat(db.sql("select count(*) from bsp.eoi_draft where reference = ? and answers is null")
                            .param(reference.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void peopleAreKeptWithTheContactsAndNowhereElse() {
            BspReference reference =
                    reference(writer.writes(EoiFixture.complete()).sends());

            assertThat(db.sql("select answers::text from bsp.eoi where reference = ?")
                            .param(reference.value())
                            .query(String.class)
                            .single())
                    .contains("joint strategy group")
                    .doesNotContain("@", "Contact Person", "Sponsor Person");
            assertThat(told.of(reference))
                    .hasEntrySatisfying(
                            "Point of contact", said -> assertThat(said).contains("Contact Person", "Head of service"));
        }

        @Test
        void aNetworkWithoutAnArea() {
            Map<String, Object> network = EoiFixture.complete();
            network.put("authorities", List.of());
            network.put("notTiedToArea", "true");
            network.put("otherArea", "Commissioners across England");

            Bsp bsp = bsps.get(reference(writer.writes(network).sends()));

            assertThat(bsp.area()).isEqualTo("Commissioners across England");
            assertThat(bsp.scope()).isEqualTo(Scope.NATIONAL);
            assertThat(bsp.authorities()).isEmpty();
        }

        @Test
        void nothingIsKeptBeforeSomethingIsSaved() {
            int before = drafts();

            writer.get("");
            writer.get("?section=partnership");

            assertThat(drafts()).isEqualTo(before);
        }

        @Test
        void theDraftIsThereForWhoeverHasItsLink() {
            writer.saves("partnership", EoiFixture.complete());
            Writer colleague = new Writer(port, questions);

            HttpResponse<String> left = colleague.get("?draft=" + writer.draft());
            assertThat(left.headers().firstValue("Location").orElseThrow()).contains("section=area");
            assertThat(colleague
                            .get("?section=partnership&draft=" + writer.draft())
                            .body())
                    .contains("Sampleshire safeguarding partnership");
        }

        @Test
        void theLinkIsMailedOnceWhenThePointOfContactIsKnown() {
            writer.saves("people", EoiFixture.complete());
            writer.saves("people", EoiFixture.complete());

            assertThat(mailedLink(writer.draft())).containsExactly("contact@example.org");
        }

        @Test
        void theDraftMovesToANewLinkWhenTheAddressWasWrong() {
            writer.saves("people", with("leadEmail", "typo@wrong.example"));
            String strangers = writer.draft();

            HttpResponse<String> answer = writer.saves("people", EoiFixture.complete());

            assertThat(writer.follow(answer).statusCode()).isEqualTo(200);
            assertThat(writer.get("?draft=" + strangers).statusCode()).isEqualTo(410);
            String current =
                    answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*draft=", "");
            assertThat(writer.get("?section=people&draft=" + current).body()).contains("contact@example.org");
            assertThat(mailedLink(current)).containsExactly("contact@example.org");
        }

        private List<String> mailedLink(String token) {
            return db.sql("""
                    select address from bsp.mail m join bsp.link l on l.id = m.link_id
                    where m.template = 'continueEoi' and l.token_hash = sha256(convert_to(?, 'UTF8'))""").param(token).query(String.class).list();
        }

        @Test
        void savedToComeBackLaterShowsTheLink() {
            Map<String, Object> half = Map.of("partnershipName", "Half a name");

            HttpResponse<String> answer = writer.posts("partnership", half, "later");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(writer.follow(answer).body()).contains("Your answers are kept", "draft=" + writer.draft());
            assertThat(writer.open("partnership").body()).contains("Half a name");
        }

        @Test
        void findingAnAuthorityKeepsTheTicks() {
            Map<String, Object> ticks = with("find", "wals");

            String page = writer.posts("area", ticks, "find").body();

            assertThat(page).contains("You have chosen 1", "is-found", "Walsall");
        }

        @Test
        void allQuestionsCanBeReadFirst() {
            assertThat(writer.get("?section=questions").body())
                    .contains("All the questions on one page", "What is the challenge?", "7. What we ask of you");
        }
    }

    @Nested
    class BadInput {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "partnership|partnershipName|ab|must be 3 characters or more",
                    "partnership|partnershipType|SOMETHING|Select one of the answers offered",
                    "area|authorities|Atlantis|Select one of the answers offered",
                    "people|leadEmail|contact@example.org, other@example.org|Enter one email address",
                    "people|leadEmail|contact@example.org%0ABcc: other@example.org|has a character that we cannot keep",
                    "people|leadPhone|ring me|Enter a telephone number",
                    "change|challenge|too short|must be 50 characters or more",
                    "commitment|privacyNotice|no|Tick that the people named here know",
                })
        void isNamedNextToItsField(String section, String key, String typed, String sentence) {
            HttpResponse<String> answer = writer.saves(section, with(key, typed.replace("%0A", "\n")));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("<title>Error: ", "There is a problem", "id=\"" + key + "-error\"")
                    .contains(sentence);
        }

        @Test
        void nulIsRefusedInASentence() {
            HttpResponse<String> answer = writer.saves("partnership", with("partnershipName", "Sample\u0000shire"));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("has a character that we cannot keep");
        }

        @ParameterizedTest
        @ValueSource(strings = {"too much", "a\u0000b"})
        void whatCannotBeKeptIsSaidAndWhatStoodThereStays(String typed) {
            String good = EoiFixture.complete().get("challenge").toString();
            writer.saves("change", EoiFixture.complete());

            HttpResponse<String> answer =
                    writer.posts("change", with("challenge", typed.replace("too much", "x".repeat(20_001))), "later");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("There is a problem", "id=\"challenge-error\"");
            assertThat(writer.open("change").body()).contains(good);
        }

        @Test
        void aTextOfExactlyTheLimitIsKeptHoweverItsLinesEnd() {
            String lines = "🙂\r\n".repeat(10_000);

            assertThat(writer.posts("change", with("challenge", lines), "later").statusCode())
                    .isEqualTo(303);
            assertThat(writer.open("change").body()).contains("🙂");
        }

        @Test
        void aDateThatCannotBeIsShownAsItWasTyped() {
            assertThat(writer.saves("timing", with("preferredStart", "2027-02-31"))
                            .statusCode())
                    .isEqualTo(400);

            HttpResponse<String> page = writer.open("timing");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("value=\"31\"", "value=\"2\"", "value=\"2027\"");
        }

        @Test
        void moreThanALimitIsCountedAndNotLost() {
            String tooMuch = "x".repeat(1501);

            HttpResponse<String> answer = writer.saves("change", with("challenge", tooMuch));

            assertThat(answer.body()).contains("must be 1,500 characters or less (you have used 1,501)", tooMuch);
            assertThat(writer.open("change").body()).contains(tooMuch);
        }

        @Test
        void impossibleDatesAreRefused() {
            Map<String, Object> answers = EoiFixture.complete();
            answers.putAll(
                    Map.of("preferredStart-day", "30", "preferredStart-month", "2", "preferredStart-year", "2027"));

            assertThat(writer.saves("timing", answers).body()).contains("must be a real date");
        }

        @Test
        void whatIsTypedIsShownAsItIsAndNeverAsMarkup() {
            String markup = "<script>alert(1)</script> ${7*7} {{secret}}";
            writer.writes(with("partnershipName", markup));

            assertThat(writer.open("check").body())
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} {{secret}}")
                    .doesNotContain("<script>alert");
        }

        @Test
        void noAuthorityAndNoNetworkIsAsked() {
            HttpResponse<String> answer = writer.saves("area", Map.of());

            assertThat(answer.body())
                    .contains("Choose at least one local authority, or say that you are not tied to an area");
        }

        @Test
        void aDeputyNeedsAnAddress() {
            Map<String, Object> answers = EoiFixture.complete();
            answers.remove("deputyEmail");

            assertThat(writer.saves("people", answers).body()).contains("Enter the email address of the deputy");
        }

        @Test
        void anIncompleteOneIsNotSent() {
            writer.saves("partnership", EoiFixture.complete());

            HttpResponse<String> answer = writer.sends();

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("Something is still missing", "Enter the name of your point of contact")
                    .contains("section=people");
        }

        @Test
        void anUnknownLinkIsOver() {
            assertThat(writer.get("?draft=unknown").statusCode()).isEqualTo(410);
        }

        @Test
        void aStrangerCannotFindOutWhichReferencesThereAre() {
            BspReference reference =
                    reference(writer.writes(EoiFixture.complete()).sends());
            Visitor stranger = new Visitor(port);

            HttpResponse<String> real = stranger.get("/expression-of-interest/received/" + reference);
            HttpResponse<String> none = stranger.get("/expression-of-interest/received/BSP-1999-999");

            assertThat(List.of(real.statusCode(), none.statusCode())).containsOnly(200);
            assertThat(real.body()).isEqualTo(none.body()).doesNotContain(reference.value());
            assertThat(writer.get("/received/BSP-1999-999").body()).isEqualTo(none.body());
        }

        @Test
        void whatIsNoReferenceIsNotThere() {
            assertThat(writer.get("/received/nonsense").statusCode()).isEqualTo(404);
        }

        @Test
        void anUnknownSectionIsTheStart() {
            assertThat(writer.get("?section=nonsense").body()).contains("Start now");
        }
    }

    @Nested
    class SentTwice {

        @Test
        void inParallelGivesOneBspAndTheSameReference() {
            writer.writes(EoiFixture.complete());

            List<BspReference> references = IntStream.range(0, 4)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> reference(writer.sends())))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .distinct()
                    .toList();

            assertThat(references).hasSize(1);
            assertThat(db.sql("select count(*) from bsp.mail where reference = ? and template = 'acknowledgeEoi'")
                            .param(references.get(0).value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void goingBackAndSendingAgainLeadsToTheSameReference() {
            writer.writes(EoiFixture.complete());
            BspReference first = reference(writer.sends());

            assertThat(reference(writer.sends())).isEqualTo(first);
            assertThat(reference(writer.saves("partnership", with("partnershipName", "Another name"))))
                    .isEqualTo(first);
            assertThat(reference(writer.open("check"))).isEqualTo(first);
            assertThat(bsps.get(first).partnership()).isEqualTo("Sampleshire safeguarding partnership");
        }
    }

    @Nested
    class AStrangerWhoWantsUsToWriteForThem {

        @Test
        void putsNoAddressOfTheirsIntoTheMail() {
            Map<String, Object> answers = with("partnershipName", "Win a prize at https://evil.example/prize");
            answers.put("leadName", "Look at www.evil.example");
            answers.put("leadEmail", "victim@example.org");

            BspReference reference = reference(writer.writes(answers).sends());

            assertThat(acknowledgement(reference)).contains(reference.value()).doesNotContain("evil", "prize");
        }

        @Test
        void doesNotChooseWhereItsLinksLead() {
            Visitor liar = Visitor.lyingAboutTheHost(port, "evil.example");
            HttpResponse<String> answer = new Writer(liar, "/expression-of-interest", null, questions.sections())
                    .writes(EoiFixture.complete())
                    .sends();

            assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/expression-of-interest/");
            assertThat(acknowledgement(reference(answer))).doesNotContain("evil", "127.0.0.1");
        }

        private String acknowledgement(BspReference reference) {
            return db.sql("select subject || body from bsp.mail where reference = ? and template = 'acknowledgeEoi'")
                    .param(reference.value())
                    .query(String.class)
                    .single();
        }
    }

    @Nested
    class AtTheDeadline {

        private final ZoneId london = ZoneId.of("Europe/London");

        /** In a year that no other test opens a window in. */
        @BeforeEach
        void theLastDayHasCome() {
            windows.plan(new ApplicationWindow(
                    LATER, "Window 941", "EOI", at("2150-07-01T09:00:00"), at("2150-07-10T00:00:00"), null));
        }

        @Test
        void halfAMinuteBeforeIsInTime() {
            ClockUtil.setCurrentTime(Date.from(at("2150-07-09T23:59:30")));

            reference(new Writer(port, questions).writes(EoiFixture.complete()).sends());
        }

        @Test
        void halfAMinuteAfterIsTooLateAndNothingIsLost() {
            ClockUtil.setCurrentTime(Date.from(at("2150-07-09T23:50:00")));
            Writer late = new Writer(port, questions).writes(EoiFixture.complete());
            ClockUtil.setCurrentTime(Date.from(at("2150-07-10T00:00:30")));

            HttpResponse<String> answer = late.sends();

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("Expressions of interest are closed", "What you have written is kept");
            assertThat(late.get("").body()).contains("Expressions of interest are closed");
            late.saves("partnership", new HashMap<>(with("partnershipName", "Typed after the deadline")));
            ClockUtil.setCurrentTime(Date.from(at("2150-07-09T23:59:00")));
            assertThat(late.open("partnership").body()).contains("Typed after the deadline");
        }

        private Instant at(String wallTime) {
            return LocalDateTime.parse(wallTime).atZone(london).toInstant();
        }
    }
}
