package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class SurveyProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Surveys surveys;

    @Nested
    class WaveClosed {

        @Test
        void asSoonAsEverybodyHasAnswered() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
            assertThat(story.mails("baselineSurvey")).containsExactly("p0", "p1");

            story.answers(0);
            story.process().waitsAt(SurveyProcess.WAVE_WAIT);
            story.answers(1);

            story.process()
                    .passed(SurveyProcess.EVERYBODY_ANSWERED)
                    .passed(SurveyProcess.WAVE_CLOSED)
                    .isOver();
            assertThat(story.wave().inWords()).isEqualTo("2 of 2 (100%)");
            assertThat(story.wave().open()).isFalse();
            assertThat(story.closing()).isEqualTo("COMPLETED");
        }

        @Test
        void whenItsTimeIsOverAndEnoughHaveAnswered() {
            SurveyStory story = new SurveyStory(beans, 5).opens(Wave.END_OF_DELIVERY);
            story.answers(0);
            story.answers(1);
            story.answers(2);

            story.process()
                    .timePassesTo(SurveyProcess.DUE)
                    .passed(SurveyProcess.WAVE_CLOSED)
                    .isOver();

            assertThat(story.wave().responseRate()).isEqualTo(60);
            assertThat(story.closing()).isEqualTo("DUE");
            assertThat(story.timeline()).contains("Survey after delivery closed, its time is over: 3 of 5 answered");
        }

        @Test
        void onceExtendedBecauseTooFewHadAnswered() {
            SurveyStory story = new SurveyStory(beans, 4).opens(Wave.FOLLOW_UP);
            var firstEnd = story.wave().closes();
            story.answers(0);
            story.answers(1);

            story.process().timePassesTo(SurveyProcess.DUE).passed(SurveyProcess.EXTEND_WAVE);

            assertThat(story.wave().extended()).isTrue();
            assertThat(story.wave().closes()).isAfter(firstEnd);
            assertThat(story.mails("extendSurvey")).containsExactly("p2", "p3");

            story.process()
                    .timePassesTo(SurveyProcess.DUE)
                    .passed(SurveyProcess.WAVE_CLOSED)
                    .isOver();

            assertThat(story.closing()).isEqualTo("DUE");
            assertThat(story.wave().inWords()).isEqualTo("2 of 4 (50%)");
        }

        @Test
        void whenItIsCutShort() {
            SurveyStory story = new SurveyStory(beans, 4).opens(Wave.BASELINE);
            story.answers(0);

            story.inTransaction(() -> {
                surveys.cutShort(story.reference(), Wave.BASELINE);
                return null;
            });

            story.process()
                    .passed(SurveyProcess.WAVE_CUT_SHORT)
                    .passed(SurveyProcess.WAVE_CLOSED)
                    .isOver();
            assertThat(story.closing()).isEqualTo("CUT_SHORT");
        }

        @Test
        void notByAMessageForAnotherWave() {
            SurveyStory story = new SurveyStory(beans, 2).opens(Wave.FOLLOW_UP);

            story.inTransaction(() -> {
                surveys.cutShort(story.reference(), Wave.BASELINE);
                return null;
            });

            story.process().waitsAt(SurveyProcess.WAVE_WAIT);
        }
    }

    @Nested
    class NoResponse {

        @Test
        void whenNobodyAnswersAlsoAfterTheExtension() {
            SurveyStory story = new SurveyStory(beans, 3).opens(Wave.FOLLOW_UP);

            story.process()
                    .timePassesTo(SurveyProcess.DUE)
                    .timePassesTo(SurveyProcess.DUE)
                    .passed(SurveyProcess.NO_RESPONSE)
                    .isOver();

            assertThat(story.wave().inWords()).isEqualTo("0 of 3 (0%)");
            assertThat(story.mails("extendSurvey")).hasSize(3);
        }

        @Test
        void whenThereIsNobodyToAsk() {
            SurveyStory story = new SurveyStory(beans, 0).opens(Wave.BASELINE);

            story.process()
                    .timePassesTo(SurveyProcess.DUE)
                    .passed(SurveyProcess.NO_RESPONSE)
                    .isOver();

            assertThat(story.timeline()).contains("Baseline survey: there is nobody to ask");
        }
    }

    @Nested
    class Invitations {

        @Test
        void goToEachAddressOnceAndNotToTheSponsor() {
            SurveyStory story = new SurveyStory(beans, 2);
            Contacts contacts = beans.getBean(Contacts.class);
            contacts.add(
                    story.reference(),
                    NewContact.of(
                            ContactRole.PARTICIPANT, "Person 0", "P0.%s@example.org".formatted(story.reference())));
            contacts.add(story.reference(), NewContact.of(ContactRole.SPONSOR, "A sponsor", "sponsor@example.org"));
            contacts.add(
                    story.reference(), NewContact.of(ContactRole.DEPUTY_CONTACT, "A deputy", "deputy@example.org"));

            story.opens(Wave.BASELINE);

            assertThat(story.mails("baselineSurvey")).containsExactly("deputy", "p0", "p1");
            assertThat(story.wave().invited()).isEqualTo(3);
        }
    }

    @Nested
    class TheEndOfTheBsp {

        @Test
        void callsTheWaveOff() {
            SurveyStory story = new SurveyStory(beans, 3).opens(Wave.BASELINE);

            story.inTransaction(() -> {
                beans.getBean(Bsps.class).end(story.reference(), Status.WITHDRAWN);
                return null;
            });

            assertThat(story.closing()).isEqualTo("CALLED_OFF");
            assertThat(story.wave().open()).isFalse();
        }
    }
}
