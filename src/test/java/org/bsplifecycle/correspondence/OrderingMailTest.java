package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.correspondence.Foreseen.Standing;
import org.bsplifecycle.engine.LostRace;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person may do about a mail that is written and has not left. */
@BspTest
class OrderingMailTest {

    private static final Instant AT_NIGHT = Instant.parse("2021-02-06T23:00:00Z");
    private static final Instant MONDAY = Instant.parse("2021-02-08T08:00:00Z");

    @Autowired
    Forecast forecast;

    @Autowired
    OrderingMail ordering;

    @Autowired
    MailQueue queue;

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Pauses pauses;

    @Autowired
    Timeline timeline;

    @Autowired
    IdentityService identity;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private BspReference reference;
    private UUID link;

    @BeforeEach
    void aMailIsWrittenAtNight() {
        ClockUtil.setCurrentTime(Date.from(AT_NIGHT));
        reference = new BspFixture(bsps, contacts, transaction).registered();
        link = UUID.randomUUID();
        outbox.enqueue(new Mail(
                reference,
                "sampleQuestion",
                new Recipient("pointOfContact", "contact." + reference + "@example.org", null),
                "1",
                link,
                Map.of("date", "Friday 12 February 2021", "question", "Who?")));
    }

    @AfterEach
    void goBackToNow() {
        ClockUtil.reset();
    }

    @Test
    void isForeseenForTheMorning() {
        assertThat(foreseen().when()).isEqualTo(MONDAY);
        assertThat(foreseen().standing()).isEqualTo(Standing.WAITING);
        assertThat(foreseen().text()).contains("Who?").doesNotContain("/respond/" + link);
    }

    @Test
    void heldItStaysUntilItIsLetGo() {
        ordering.hold(foreseen().key(), only());

        ClockUtil.setCurrentTime(Date.from(MONDAY));
        assertThat(claimed()).isFalse();
        assertThat(foreseen().standing()).isEqualTo(Standing.HELD);

        ordering.asPlanned(foreseen().key(), only());
        assertThat(claimed()).isTrue();
        assertThat(said()).containsSequence("held back", "goes out as planned");
    }

    @Test
    void skippedItNeverLeaves() {
        UUID key = foreseen().key();
        ordering.skip(key, only());

        assertThat(state()).isEqualTo(MailState.DROPPED);
        assertThat(forecast.of(only())).isEmpty();
        assertThatThrownBy(() -> ordering.asPlanned(key, only())).isInstanceOf(LostRace.class);
        assertThat(said()).endsWith("skipped");
    }

    @Test
    void sentNowItMindsNoHours() {
        ordering.sendNow(foreseen().key(), only());

        assertThat(foreseen().when()).isEqualTo(AT_NIGHT);
        assertThat(correspondence.of(reference))
                .singleElement()
                .satisfies(mail -> assertThat(mail.urgent()).isTrue());
        assertThat(claimed()).isTrue();
        assertThat(said()).endsWith("sent before its time");
    }

    @Test
    void aSenderWhoHasTakenItStopsBeforeTheFinalDot() {
        UUID sender = UUID.randomUUID();
        ClockUtil.setCurrentTime(Date.from(MONDAY));
        UUID mail = queue.claim(sender, 1000, Duration.ofMinutes(1)).stream()
                .filter(one -> reference.value().equals(one.reference()))
                .findFirst()
                .orElseThrow()
                .id();

        ordering.hold(mail, only());

        assertThat(queue.transmitting(mail, sender, Duration.ofMinutes(1))).isFalse();
        queue.release(sender);
    }

    @Test
    void nobodyDecidesAboutWhatIsBeingSent() {
        UUID key = foreseen().key();
        db.sql("update bsp.mail set state = 'TRANSMITTING' where id = ?")
                .param(key)
                .update();

        assertThatThrownBy(() -> ordering.skip(key, only())).isInstanceOf(LostRace.class);
        assertThat(state()).isEqualTo(MailState.TRANSMITTING);
    }

    @Test
    void heldItIsOverWithTheAnswer() {
        ordering.hold(foreseen().key(), only());

        outbox.drop(link, "Answered.");

        assertThat(state()).isEqualTo(MailState.DROPPED);
    }

    @Test
    void heldItGoesNeitherToWhoWasReplacedNorOutOnAnEndedProject() {
        UUID foreseenBefore = foreseen().key();
        UUID other = news("participants", "participant1." + reference + "@example.org");
        ordering.hold(foreseenBefore, only());
        ordering.hold(other, only());

        contacts.replace(
                reference,
                NewContact.of(ContactRole.POINT_OF_CONTACT, "Somebody Else", "else." + reference + "@example.org"));
        assertThat(stateOf(foreseenBefore)).isEqualTo(MailState.DROPPED);
        assertThat(stateOf(other)).isEqualTo(MailState.HELD);

        transaction.executeWithoutResult(status -> bsps.end(reference, Status.WITHDRAWN));
        assertThat(stateOf(other)).isEqualTo(MailState.DROPPED);
    }

    @Test
    void heldItForgetsThatItWasUrgentAndLetGoHowLongItWasRefused() {
        UUID key = foreseen().key();
        ordering.sendNow(key, only());
        db.sql("update bsp.mail set refused_since = ? where id = ?")
                .params(Timestamp.from(AT_NIGHT.minus(Duration.ofDays(9))), key)
                .update();
        ordering.hold(key, only());
        ordering.asPlanned(key, only());

        assertThat(foreseen().when()).isEqualTo(MONDAY);
        assertThat(correspondence.find(key).orElseThrow().refusedSince()).isNull();
        assertThatThrownBy(() -> ordering.asPlanned(key, only()))
                .as("what nobody held needs no letting go")
                .isInstanceOf(LostRace.class);
    }

    @Test
    void whatRestsIsNotForeseenAndCannotLeaveNow() {
        UUID key = foreseen().key();
        pauses.begin(reference, "OTHER", null, "tellPaused", "somebody", null);

        assertThat(forecast.of(only())).isEmpty();
        assertThat(forecast.waiting(key).orElseThrow().canLeaveNow()).isFalse();
        assertThatThrownBy(() -> ordering.sendNow(key, only())).isInstanceOf(LostRace.class);
    }

    @Test
    void theTimelineNamesWhoDecided() {
        identity.setAuthenticatedUserId("manager");
        try {
            ordering.hold(foreseen().key(), only());
        } finally {
            identity.clearAuthentication();
        }
        assertThat(timeline.of(reference)).last().satisfies(entry -> {
            assertThat(entry.what())
                    .isEqualTo(
                            "Email \"%s\" to point of contact held back",
                            foreseen().subject());
        });
    }

    private UUID news(String role, String address) {
        outbox.enqueue(new Mail(
                reference,
                "sampleQuestion",
                new Recipient(role, address, null),
                "1",
                UUID.randomUUID(),
                Map.of("date", "Friday 12 February 2021", "question", "Who?")));
        return correspondence.of(reference).get(0).id();
    }

    private MailState stateOf(UUID mail) {
        return correspondence.find(mail).orElseThrow().state();
    }

    private Foreseen foreseen() {
        List<Foreseen> all = forecast.of(only());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Optional<BspReference> only() {
        return Optional.of(reference);
    }

    private MailState state() {
        return correspondence.of(reference).get(0).state();
    }

    private boolean claimed() {
        UUID owner = UUID.randomUUID();
        boolean claimed = queue.claim(owner, 1000, Duration.ofMinutes(1)).stream()
                .anyMatch(mail -> reference.value().equals(mail.reference()));
        queue.release(owner);
        return claimed;
    }

    private List<String> said() {
        return timeline.of(reference).stream()
                .map(TimelineEntry::what)
                .filter(what -> what.contains(" to point of contact "))
                .map(what -> what.replaceFirst(".* to point of contact ", ""))
                .toList();
    }
}
