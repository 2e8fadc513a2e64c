package org.bsplifecycle.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.workingtime.WorkingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BspTest
class ReminderPolicyTest {

    private static final Instant MONDAY = Instant.parse("2021-02-01T10:00:00Z");

    @Autowired
    ReminderPolicy policy;

    @Autowired
    WorkingTime time;

    @Autowired
    Map<String, PromptForm<?>> prompts;

    /** Asked on Monday 1 February 2021; reminders 5 and 8 or 5 and 10 working days later. */
    @ParameterizedTest
    @CsvSource({
        "agreeScope,      2021-02-08, 2, 2021-02-15, 2021-02-16, partnershipManagers",
        "confirmProject,  2021-02-08, 2, 2021-02-15, 2021-02-16, partnershipManagers",
        "approveReport,   2021-02-08, 2, 2021-02-15, 2021-02-22, partnershipManagers",
        "confirmContacts, 2021-02-08, 2, 2021-02-15, 2021-02-22, partnershipManagers",
        "seeImpact,       2021-02-08, 2, 2021-02-15, 2021-02-22, implementationLeads"
    })
    void saysWhenToRemindAndWhoCallsThen(
            String kind, String first, int reminders, String answerBy, String ends, String group) {
        Reminding reminding = policy.of(kind);

        Ladder ladder = Ladder.from(MONDAY, reminding, time);

        assertThat(ladder.firstReminder()).isEqualTo(first + "T09:00:00Z");
        assertThat(ladder.reminders()).isEqualTo(reminders);
        assertThat(ladder.answerBy()).isEqualTo(answerBy);
        assertThat(ladder.ends()).isEqualTo(ends + "T09:00:00Z");
        assertThat(reminding.escalateTo()).contains(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baselineSurvey", "endOfDeliverySurvey", "followUpSurvey"})
    void remindsOfASurveyThreeTimesAndCallsNobody(String questionnaire) {
        Reminding reminding = policy.of(questionnaire);

        assertThat(reminding.most()).isEqualTo(3);
        assertThat(reminding.escalateTo()).isEmpty();
    }

    @Test
    void knowsOnlySpansAndGroupsThatThereAre() {
        prompts.keySet().stream()
                .map(bean -> policy.of(bean.replaceFirst("Prompt$", "")))
                .forEach(reminding -> {
                    assertThat(time.plus(MONDAY, reminding.quiet())).isAfter(MONDAY);
                    assertThat(Groups.names())
                            .containsKey(reminding.escalateTo().orElseThrow());
                });
    }

    @Test
    void leavesOutWhatWasOvertaken() {
        Reminding thrice = policy.of("baselineSurvey");
        Instant due = time.plus(MONDAY, "P5BD");

        assertThat(thrice.after(due, 3, due, time)).isEqualTo(new Reminding.Rest(time.plus(MONDAY, "P10BD"), 2));
        assertThat(thrice.after(due, 3, time.plus(MONDAY, "P12BD"), time))
                .isEqualTo(new Reminding.Rest(time.plus(MONDAY, "P15BD"), 1));
        assertThat(thrice.after(due, 3, time.plus(MONDAY, "P40BD"), time)).isEqualTo(new Reminding.Rest(null, 0));
    }
}
