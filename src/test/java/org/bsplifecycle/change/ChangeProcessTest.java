package org.bsplifecycle.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Pauses;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.change.process.ChangeProcess;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class ChangeProcessTest {

    private static final Map<String, Object> REASON = Map.of("reason", "The chair wrote to us.");

    @Autowired
    ApplicationContext beans;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    Pauses pauses;

    @Autowired
    WorkingTime time;

    @Autowired
    JdbcClient db;

    @Autowired
    AuthorizationService authorizations;

    private ChangeStory change;

    @BeforeEach
    void inDelivery() {
        Partners.known(beans);
        change = ChangeStory.at(beans, "callActivity_delivery");
        LocalDate today = time.today();
        bsps.plan(change.story().reference(), today, today.plusMonths(2));
    }

    @Nested
    class ChangeApplied {

        @Test
        void aPauseThatAHeadOfDeliveryApproves() {
            change.paused(null);

            passed("event_changeApplied");
            assertThat(pauses.of(change.story().reference())).isPresent();
            assertThat(change.mails("tellPaused"))
                    .extracting(MailEntry::role)
                    .contains("pointOfContact", "sponsor", "deliveryPartner");
            assertThat(change.mails("tellPaused").get(0).body()).contains("paused until further notice");
            assertThat(change.story().timeline()).contains("Pause the project: approved", "Paused: an inspection");
        }

        @Test
        void whatAHeadOfDeliveryAsksForNeedsNobodyElse() {
            ChangeStory.as(ChangeStory.HEAD, Groups.HEADS_OF_DELIVERY, () -> {
                change.starts(ChangeKind.PAUSE);
                change.story().completes(ChangeProcess.DESCRIBE_CHANGE, Map.of("pauseReason", "OTHER"));
            });
            change.made();

            passed("event_changeApplied");
            assertThat(pauses.of(change.story().reference())).isPresent();
        }

        @Test
        void aPausedProjectTakesNoAnswersUntilItGoesOn() {
            change.paused(null);
            assertThatThrownBy(() -> change.story().completes("startDelivery", dates()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("is paused");

            change.resumed();

            change.story().completes("startDelivery", dates()).process().waitsAt("userTask_logSession");
            assertThat(change.mails("tellResumed")).isNotEmpty();
        }

        @Test
        void moreTimeForDelivery() {
            LocalDate newEnd = time.today().plusMonths(4);

            change.asks(ChangeKind.EXTEND, Map.of("newEnd", newEnd.toString(), "reason", "Half term."))
                    .approved()
                    .made();

            passed("event_changeApplied");
            assertThat(bsps.get(change.story().reference()).plannedEnd()).isEqualTo(newEnd);
            assertThat(change.mails("tellExtended").get(0).subject()).endsWith(time.inWords(newEnd));
        }

        @Test
        void somebodyElseIsTheContact() {
            Contact former = contacts.of(change.story().reference(), ContactRole.POINT_OF_CONTACT)
                    .get(0);

            change.asks(ChangeKind.CONTACT, newContact(former)).made();

            passed("event_changeApplied");
            assertThat(contacts.of(change.story().reference(), ContactRole.POINT_OF_CONTACT))
                    .extracting(Contact::name)
                    .containsExactly("Somebody Else");
            assertThat(change.mails("tellContactChanged"))
                    .extracting(MailEntry::address)
                    .contains(newAddress());
            assertThat(db.sql("select details::text from bsp.change_request where reference = ?")
                            .param(change.story().reference().value())
                            .query(String.class)
                            .single())
                    .as("a name and an address stand with the contacts only")
                    .doesNotContain("Somebody", "example.org");
        }

        @Test
        void theInvitationOfWhoeverHasLeftIsTheirSuccessors() {
            Contact former = contacts.of(change.story().reference(), ContactRole.POINT_OF_CONTACT)
                    .get(0);
            assertThat(change.mails("baselineSurvey"))
                    .extracting(MailEntry::address)
                    .contains(former.email());

            change.asks(ChangeKind.CONTACT, newContact(former)).made();

            assertThat(change.mails("baselineSurvey"))
                    .extracting(MailEntry::address)
                    .contains(newAddress());
            assertThat(db.sql("""
                            select count(*) from bsp.survey_participation p join bsp.link l on l.id = p.link
                            where p.contact = ? and not p.answered""").param(former.id()).query(Integer.class).single())
                    .isZero();
        }

        @Test
        void anotherPartnerTakesOver() {
            change.story().completes("startDelivery", dates());
            String task = change.story().process().task("logSession").getId();

            change.asks(ChangeKind.PARTNER, REASON).approved();
            change.story()
                    .completes("choosePartner", Map.of("choice", "OFFER", "partner", Partners.OTHER))
                    .completes("replyToOffer", Map.of("reply", "ACCEPT"));
            change.made();

            passed("event_changeApplied");
            assertThat(bsps.get(change.story().reference()).deliveryPartner()).isEqualTo(Partners.OTHER);
            assertThat(change.story().process().task("logSession").getAssignee())
                    .isEqualTo(Partners.OTHER);
            assertThat(authorizations
                            .createAuthorizationQuery()
                            .resourceType(Resources.TASK)
                            .resourceId(task)
                            .userIdIn(ChangeStory.PARTNER)
                            .count())
                    .as("what the former partner may still see of the task")
                    .isZero();
            assertThat(change.mails("tellPartnerReplaced").get(0).body()).contains("Partner " + Partners.OTHER);
        }

        @Test
        void aWithdrawalInDelivery() {
            change.asks(ChangeKind.WITHDRAW, REASON).made();

            change.story().process().passed("event_changeApplied").isOver();
            assertThat(bsps.get(change.story().reference()).status()).isEqualTo(Status.WITHDRAWN);
            assertThat(change.mails("confirmWithdrawal"))
                    .extracting(MailEntry::role)
                    .contains("pointOfContact", "sponsor");
            assertThat(change.story().timeline()).contains("The partnership withdrew");
        }

        @Test
        void anEarlyClosureOutOfAPause() {
            change.paused(null);

            change.asks(ChangeKind.CLOSE_EARLY, REASON).approved().made();

            change.story().process().passed("event_bspClosedEarly").isOver();
            assertThat(bsps.get(change.story().reference()).status()).isEqualTo(Status.CLOSED_EARLY);
            assertThat(pauses.of(change.story().reference())).isEmpty();
        }

        @Test
        void anotherScopeThatThePartnershipAgrees() {
            Scopes.agreed(beans, change.story().reference());

            change.asks(ChangeKind.SCOPE, Scopes.changed()).approved();
            change.story()
                    .answers("agreeChangedScope", Map.of("decision", "AGREE", "name", "A Chair", "role", "Chair"));
            change.made();

            passed("event_changeApplied");
            assertThat(bsps.get(change.story().reference()).changeGoal()).isEqualTo("Act earlier, together.");
            assertThat(change.mails("tellScopeChanged")).isNotEmpty();
        }
    }

    @Nested
    class ChangeRefused {

        @Test
        void whenAHeadOfDeliverySaysNo() {
            change.asks(ChangeKind.PAUSE, Map.of("pauseReason", "OTHER"))
                    .decided(Map.of("decision", "REFUSE", "note", "They have only just begun."));

            passed("event_changeRefused");
            assertThat(pauses.of(change.story().reference())).isEmpty();
            assertThat(change.mails("tellRefused").get(0).body()).contains("They have only just begun.");
        }

        @Test
        void aNoNeedsItsReason() {
            change.asks(ChangeKind.PAUSE, Map.of("pauseReason", "OTHER"));

            assertThatThrownBy(() -> change.decided(Map.of("decision", "REFUSE")))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Say why not, for whoever asked.");
        }

        @Test
        void whenNobodySaysWhatExactly() {
            ChangeStory.as(ChangeStory.LEAD, Groups.IMPLEMENTATION_LEADS, () -> change.starts(ChangeKind.WITHDRAW));

            change.story().process().timePassesTo("event_notDescribed");

            passed("event_changeRefused");
            assertThat(bsps.get(change.story().reference()).isUnderWay()).isTrue();
            change.asks(ChangeKind.WITHDRAW, REASON);
        }

        @Test
        void whenItHasBecomeImpossibleMeanwhile() {
            change.asks(
                            ChangeKind.EXTEND,
                            Map.of("newEnd", time.today().plusMonths(4).toString(), "reason", "A."))
                    .approved();
            bsps.plan(change.story().reference(), time.today(), time.today().plusMonths(6));

            change.made();

            passed("event_changeRefused");
            assertThat(change.mails("tellRefused").get(0).body()).contains("Give a day later than");
        }

        @Test
        void whenThePartnershipKeepsItsScope() {
            Scopes.agreed(beans, change.story().reference());

            change.asks(ChangeKind.SCOPE, Scopes.changed()).approved();
            change.story()
                    .answers(
                            "agreeChangedScope",
                            Map.of("decision", "KEEP", "comment", "It fits.", "name", "A Chair", "role", "Chair"));

            passed("event_changeRefused");
            assertThat(bsps.get(change.story().reference()).changeGoal()).isNotEqualTo("Act earlier, together.");
        }

        @Test
        void whatMakesNoSenseIsNotEvenBegun() {
            assertThatThrownBy(() -> change.asks(ChangeKind.RESUME, Map.of()))
                    .isInstanceOf(Refused.class)
                    .hasMessageEndingWith("is not paused.");
        }
    }

    private void passed(String end) {
        change.story().process().passed(end);
        assertThat(change.story().process().waitingAt())
                .doesNotContain("userTask_describeChange", "userTask_approveChange", "event_changeSettled");
    }

    private Map<String, Object> dates() {
        return Map.of(
                "startsOn",
                time.today().toString(),
                "endsOn",
                time.today().plusMonths(2).toString());
    }

    private Map<String, Object> newContact(Contact former) {
        return Map.of("contact", former.id().toString(), "newName", "Somebody Else", "newEmail", newAddress());
    }

    private String newAddress() {
        return "somebody.else." + change.story().reference().value().toLowerCase() + "@example.org";
    }
}
