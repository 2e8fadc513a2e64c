package org.bsplifecycle.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.matching.process.MatchingProcess.CHOOSE_PARTNER;
import static org.bsplifecycle.matching.process.MatchingProcess.ID;
import static org.bsplifecycle.matching.process.MatchingProcess.OFFER_ACCEPTED;
import static org.bsplifecycle.matching.process.MatchingProcess.OFFER_LAPSED;
import static org.bsplifecycle.matching.process.MatchingProcess.REPLY_TO_OFFER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.Story;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ChangeGoal;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.correspondence.Forecast;
import org.bsplifecycle.correspondence.Foreseen;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class MatchingProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    DeliveryPartners partners;

    @Autowired
    Rankings rankings;

    @Autowired
    Bsps bsps;

    @Autowired
    Forecast forecast;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void partners() {
        partners.save(partner("knowsData", List.of("DATA"), List.of("South West"), List.of()));
        partners.save(partner("knowsNothing", List.of(), List.of(), List.of()));
        partners.save(partner("mustStayOut", List.of("DATA"), List.of("South West"), List.of("Sampleshire")));
    }

    @Nested
    class PartnerAssigned {

        @Test
        void whenTheChosenOneAccepts() {
            Story story = begun().completes(CHOOSE_PARTNER, asks("knowsData"));
            assertThat(story.process().task(REPLY_TO_OFFER).getAssignee()).isEqualTo("knowsData");

            story.completes(REPLY_TO_OFFER, Map.of("reply", "ACCEPT"));

            story.process().passed("event_partnerAssigned").isOver();
            assertThat(bsps.get(story.reference()).deliveryPartner()).isEqualTo("knowsData");
        }

        @Test
        void bestFirstWithReasonsAndTheConflictRuledOut() {
            Story story = begun();

            List<Candidate> ranking = rankings.of(story.reference()).stream()
                    .filter(one ->
                            List.of("knowsData", "knowsNothing", "mustStayOut").contains(one.partner()))
                    .toList();

            assertThat(ranking)
                    .extracting(Candidate::partner)
                    .containsExactly("knowsData", "knowsNothing", "mustStayOut");
            assertThat(ranking.get(0).reasons()).startsWith("Knows this change goal. Works in this region.");
            assertThat(ranking.get(2).ruledOut()).isTrue();
            assertThatThrownBy(() -> story.completes(CHOOSE_PARTNER, asks("mustStayOut")))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void afterTheFirstDeclined() {
            Story story = begun().completes(CHOOSE_PARTNER, asks("knowsData"))
                    .completes(REPLY_TO_OFFER, Map.of("reply", "DECLINE", "reason", "No time"));

            String next = story.process().task(REPLY_TO_OFFER).getAssignee();
            assertThat(next).isNotEqualTo("knowsData").isNotEqualTo("mustStayOut");
            story.completes(REPLY_TO_OFFER, Map.of("reply", "ACCEPT"));

            assertThat(bsps.get(story.reference()).deliveryPartner()).isEqualTo(next);
            assertThat(offerTo(story, "knowsData")).isEqualTo(OfferState.DECLINED);
            assertThat(story.timeline()).noneMatch(what -> what.contains("lapsed"));
        }

        @Test
        void afterTheFirstDidNotReplyWithinFiveWorkingDays() {
            Story story = begun().completes(CHOOSE_PARTNER, asks("knowsData"));

            story.process().timePassesTo(OFFER_LAPSED).waitsAt("userTask_" + REPLY_TO_OFFER);

            assertThat(story.process().task(REPLY_TO_OFFER).getAssignee()).isNotEqualTo("knowsData");
            assertThat(offerTo(story, "knowsData")).isEqualTo(OfferState.LAPSED);
            assertThat(story.timeline()).contains("The offer lapsed: no reply in time");
        }

        @Test
        void andTheForecastTellsWhoIsAskedNext() {
            Story story = begun().completes(CHOOSE_PARTNER, asks("knowsData"));

            List<Foreseen> offers = forecast.of(Optional.of(story.reference())).stream()
                    .filter(mail -> mail.template().equals("offerBsp") && !mail.written())
                    .toList();
            story.process().timePassesTo(OFFER_LAPSED).waitsAt("userTask_" + REPLY_TO_OFFER);

            String asked = story.process().task(REPLY_TO_OFFER).getAssignee();
            assertThat(offers).isNotEmpty().first().satisfies(offer -> {
                assertThat(offer.person())
                        .isEqualTo(partners.find(asked).orElseThrow().name());
                assertThat(offer.canBeOrdered()).isTrue();
                assertThat(offer.canLeaveNow()).isFalse();
            });
            assertThat(offers).extracting(Foreseen::when).doesNotHaveDuplicates();
        }

        @Test
        void andOnlyTheOneWhoIsAskedSeesTheOffer() {
            Story story = begun().completes(CHOOSE_PARTNER, asks("knowsData"));

            assertThat(seenBy("knowsData", story)).isEqualTo(1);
            assertThat(seenBy("knowsNothing", story)).isZero();
        }
    }

    @Nested
    class NobodyFound {

        @Test
        void whenAPersonSaysThatNobodyFits() {
            Story story = begun().completes(CHOOSE_PARTNER, Map.of("choice", "NOBODY"));

            story.process().passed("event_nobodyFound").isOver();
            assertThat(bsps.get(story.reference()).deliveryPartner()).isNull();
        }

        @Test
        void andAPersonIsAskedAgainWhenNobodyIsLeft() {
            Story story = begun().completes(CHOOSE_PARTNER, asks("knowsData"));
            while (!story.process().waitingAt().contains("userTask_" + CHOOSE_PARTNER)) {
                story.completes(REPLY_TO_OFFER, Map.of("reply", "DECLINE"));
            }

            story.completes(CHOOSE_PARTNER, Map.of("choice", "NOBODY"))
                    .process()
                    .passed("event_nobodyFound");
        }
    }

    private Story begun() {
        Story story = Story.notBegun(beans);
        bsps.focusOn(story.reference(), new Focus(ChangeGoal.DATA, null, null));
        return story.begins(ID, Outcome.of(OFFER_ACCEPTED, false));
    }

    private OfferState offerTo(Story story, String partner) {
        return rankings.of(story.reference()).stream()
                .filter(one -> one.partner().equals(partner))
                .findFirst()
                .orElseThrow()
                .offer();
    }

    private long seenBy(String user, Story story) {
        identity.setAuthentication(user, List.of("deliveryPartners"));
        try {
            return tasks.createTaskQuery()
                    .processInstanceBusinessKey(story.reference().value())
                    .count();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Map<String, Object> asks(String partner) {
        return Map.of("choice", "OFFER", "partner", partner);
    }

    private static DeliveryPartner partner(
            String id, List<String> expertise, List<String> regions, List<String> conflicts) {
        return new DeliveryPartner(
                id, "A " + id, "CHARITY", id + "@example.org", expertise, regions, conflicts, 1000, true);
    }
}
