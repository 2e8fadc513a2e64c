package org.bsplifecycle.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.delivery.DeliveryStory.completion;
import static org.bsplifecycle.delivery.DeliveryStory.dates;
import static org.bsplifecycle.delivery.DeliveryStory.extension;
import static org.bsplifecycle.delivery.DeliveryStory.session;
import static org.bsplifecycle.delivery.process.DeliveryProcess.COMPLETE_DELIVERY;
import static org.bsplifecycle.delivery.process.DeliveryProcess.DELIVERED;
import static org.bsplifecycle.delivery.process.DeliveryProcess.END_OR_EXTEND;
import static org.bsplifecycle.delivery.process.DeliveryProcess.LOG_SESSION;
import static org.bsplifecycle.delivery.process.DeliveryProcess.START_DELIVERY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.survey.SurveyWave;
import org.bsplifecycle.survey.Surveys;
import org.bsplifecycle.workingtime.WorkingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class DeliveryProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Bsps bsps;

    @Autowired
    Sessions sessions;

    @Autowired
    WorkingTime workingTime;

    DeliveryStory story;
    LocalDate today;

    @BeforeEach
    void aBspIsReadyForDelivery() {
        today = workingTime.today();
        story = new DeliveryStory(beans, today.minusDays(30), today.plusDays(60));
    }

    @Nested
    class Delivered {

        @Test
        void afterTwoSessionsWithTheBaselineSurveyClosedBesideIt(
                @Autowired Surveys surveys, @Autowired FollowUp followUp) {
            story.process().waitsAt("userTask_startDelivery", "gateway_waveWait");
            assertThat(story.process().shows(START_DELIVERY))
                    .containsEntry("startsOn", today.minusDays(30).toString());

            story.process().completes(START_DELIVERY, dates(today.minusDays(20), today.plusDays(40)));
            assertThat(story.process().task(LOG_SESSION).getAssignee()).isEqualTo(DeliveryStory.PARTNER);
            story.process()
                    .completes(LOG_SESSION, session(today.minusDays(10), "YES"))
                    .completes(LOG_SESSION, session(today.minusDays(2), "NO"))
                    .completes(END_OR_EXTEND, Map.of("decision", "END"))
                    .completes(COMPLETE_DELIVERY, completion(today.minusDays(1)));

            story.process().passed(DELIVERED).isOver();
            Bsp bsp = bsps.get(story.reference());
            assertThat(bsp.deliveryStartedOn()).isEqualTo(today.minusDays(20));
            assertThat(bsp.deliveryEndedOn()).isEqualTo(today.minusDays(1));
            assertThat(sessions.of(story.reference()))
                    .extracting(Session::attended)
                    .containsExactly(11, 11);
            assertThat(surveys.of(story.reference()))
                    .extracting(SurveyWave::open)
                    .containsExactly(false);
            assertThat(story.followUpDue()).isEqualTo(followUp.due(today.minusDays(1)));
        }

        @Test
        void alsoWhenTheBaselineSurveyIsOverLongBefore() {
            story.process().timePassesTo("event_waveDue").timePassesTo("event_waveDue");

            delivers();

            story.process().passed(DELIVERED).isOver();
        }

        @Test
        void tellsEverybodyOfTheStartAndThanksThem() {
            delivers();

            String[] everybody = {"one@example.org", "partner@example.org", "poc@example.org"};
            assertThat(story.mails("announceStart")).containsExactly(everybody);
            assertThat(story.mails("thankEveryone")).containsExactly(everybody);
        }

        @Test
        void leavesATimelineWithoutAWordOfTheNotes(@Autowired Timeline timeline) {
            delivers();

            assertThat(timeline.of(story.reference()))
                    .extracting(TimelineEntry::what)
                    .anyMatch(what -> what.startsWith("Delivery starts on "))
                    .anyMatch(what -> what.startsWith("Session of "))
                    .anyMatch(what -> what.startsWith("Delivery ended on "))
                    .noneMatch(what -> what.contains("mapped"));
        }

        @Test
        void onceExtended() {
            story.process()
                    .completes(START_DELIVERY, dates(today.minusDays(20), today.plusDays(10)))
                    .completes(LOG_SESSION, session(today.minusDays(5), "NO"))
                    .completes(END_OR_EXTEND, extension(today.plusDays(90), "The police joined late."));

            assertThat(bsps.get(story.reference()).plannedEnd()).isEqualTo(today.plusDays(90));
            assertThat(story.texts("select reason from bsp.delivery_extension where reference = ?"))
                    .containsExactly("The police joined late.");

            story.process()
                    .completes(LOG_SESSION, session(today, "NO"))
                    .completes(END_OR_EXTEND, Map.of("decision", "END"))
                    .completes(COMPLETE_DELIVERY, completion(today));

            story.process().passed(DELIVERED).isOver();
        }
    }

    @Nested
    class Refusals {

        @Test
        void aDeliveryDoesNotEndBeforeItStarts() {
            refused("later end", () -> story.process().completes(START_DELIVERY, dates(today, today)));

            story.process().waitsAt("userTask_startDelivery");
            assertThat(bsps.get(story.reference()).deliveryStartedOn()).isNull();
        }

        @Test
        void aSessionIsNotLoggedBeforeItWasHeld() {
            story.process().completes(START_DELIVERY, dates(today, today.plusDays(30)));

            refused(
                    "not in the future",
                    () -> story.process().completes(LOG_SESSION, session(today.plusDays(1), "YES")));

            assertThat(sessions.of(story.reference())).isEmpty();
        }

        @Test
        void aSessionIsNotHeldBeforeDeliveryBegan() {
            story.process().completes(START_DELIVERY, dates(today.minusDays(5), today.plusDays(30)));

            refused(
                    "Delivery started on",
                    () -> story.process().completes(LOG_SESSION, session(LocalDate.of(1900, 1, 1), "YES")));
        }

        @Test
        void nobodyPlansFurtherThanTwoYears() {
            refused(
                    "more than two years away",
                    () -> story.process()
                            .completes(
                                    START_DELIVERY,
                                    dates(today, today.plusYears(2).plusDays(1))));
            refused(
                    "more than two years away",
                    () -> story.process().completes(START_DELIVERY, dates(LocalDate.of(1900, 1, 1), today)));
            story.process()
                    .completes(START_DELIVERY, dates(today, today.plusYears(2)))
                    .completes(LOG_SESSION, session(today, "NO"));
            refused(
                    "more than two years away",
                    () -> story.process()
                            .completes(END_OR_EXTEND, extension(LocalDate.of(2199, 12, 31), "More time.")));
        }

        @Test
        void anExtensionNeedsALaterEndAndAReason() {
            story.process()
                    .completes(START_DELIVERY, dates(today.minusDays(5), today.plusDays(30)))
                    .completes(LOG_SESSION, session(today, "NO"));

            refused("Give the new end", () -> story.process().completes(END_OR_EXTEND, Map.of("decision", "EXTEND")));
            refused(
                    "Give a day later than",
                    () -> story.process().completes(END_OR_EXTEND, extension(today.plusDays(30), "More time.")));
            refused("Say why", () -> story.process().completes(END_OR_EXTEND, extension(today.plusDays(31), " ")));

            story.process().waitsAt("userTask_endOrExtend");
        }

        @Test
        void anEndIsNeitherStillToComeNorBeforeTheStart() {
            story.process()
                    .completes(START_DELIVERY, dates(today.minusDays(5), today.plusDays(30)))
                    .completes(LOG_SESSION, session(today, "NO"))
                    .completes(END_OR_EXTEND, Map.of("decision", "END"));

            refused(
                    "not in the future",
                    () -> story.process().completes(COMPLETE_DELIVERY, completion(today.plusDays(1))));
            refused(
                    "Delivery started on",
                    () -> story.process().completes(COMPLETE_DELIVERY, completion(today.minusDays(6))));

            assertThat(bsps.get(story.reference()).deliveryEndedOn()).isNull();
        }

        private void refused(String words, ThrowingCallable doing) {
            assertThatThrownBy(doing).isInstanceOf(Refused.class).hasMessageContaining(words);
        }
    }

    @Nested
    class LongNotes {

        @Test
        void comeBackWholeAndNeverReachTheEngine() {
            String notes = "We mapped. ".repeat(2000).substring(0, 19_980) + "<b>${1+1}\"'&end.";
            story.process().completes(START_DELIVERY, dates(today.minusDays(5), today.plusDays(30)));
            Map<String, Object> session = new HashMap<>(session(today, "NO"));
            session.put("smuggled", "value");

            session.put("notes", notes + "much too long");
            assertThatThrownBy(() -> story.process().completes(LOG_SESSION, session))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("20,000");
            session.put("notes", notes);
            story.process().completes(LOG_SESSION, session);

            assertThat(sessions.of(story.reference()).get(0).notes()).isEqualTo(notes);
            assertThat(story.texts("select name_ from act_hi_varinst v join act_hi_procinst p"
                            + " on p.proc_inst_id_ = v.proc_inst_id_ where p.business_key_ = ?"))
                    .contains("moreSessions")
                    .doesNotContain("smuggled", "notes", "purpose");
        }
    }

    private void delivers() {
        story.process()
                .completes(START_DELIVERY, dates(today.minusDays(20), today.plusDays(40)))
                .completes(LOG_SESSION, session(today.minusDays(10), "NO"))
                .completes(END_OR_EXTEND, Map.of("decision", "END"))
                .completes(COMPLETE_DELIVERY, completion(today));
    }
}
