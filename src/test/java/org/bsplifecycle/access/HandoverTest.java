package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** How a task comes to somebody and goes from them, as people do it in Tasklist. */
@BspTest
class HandoverTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    private TwoPartners story;
    private Task task;
    private String member;
    private String colleague;
    private Visitor visitor;

    @BeforeEach
    void begin() {
        story = new TwoPartners(engine, accounts);
        task = story.groupTasks().get(0);
        member = story.staff(Groups.PARTNERSHIP_MANAGERS);
        colleague = story.colleague(Groups.PARTNERSHIP_MANAGERS);
        visitor = loggedIn(member);
    }

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void oneTakesATaskForOneselfAndGivesItBack() {
        assertThat(to(visitor, "claim", colleague).statusCode()).isEqualTo(403);
        assertThat(to(visitor, "claim", member).statusCode()).isEqualTo(204);
        assertThat(assignee()).isEqualTo(member);

        assertThat(visitor.postToWebapp(TASKS + task.getId() + "/unclaim", "{}").statusCode())
                .isEqualTo(204);
        assertThat(assignee()).isNull();
        assertThat(to(visitor, "claim", member).statusCode()).isEqualTo(204);
    }

    @Test
    void aColleagueIsGivenTheTaskAndNobodyOfAnotherGroup() {
        String evidence = story.staff(Groups.EVIDENCE_TEAM);

        assertThat(to(visitor, "assignee", evidence))
                .satisfies(answer -> refused(answer, 400, "This task is not for them"));
        assertThat(to(visitor, "assignee", "implementationLaed"))
                .satisfies(answer -> refused(answer, 400, "There is nobody of that name."));
        assertThat(to(visitor, "assignee", "x".repeat(65)))
                .satisfies(answer -> refused(answer, 400, "There is nobody of that name."));
        assertThat(assignee()).isNull();
        assertThat(to(visitor, "assignee", colleague).statusCode()).isEqualTo(204);
        assertThat(assignee()).isEqualTo(colleague);
    }

    @Test
    void aTaskIsCompletedByTheOneWhoHasIt() {
        assertThat(to(visitor, "assignee", colleague).statusCode()).isEqualTo(204);

        assertThat(visitor.postToWebapp(TASKS + task.getId() + "/submit-form", "{\"variables\": {}}"))
                .satisfies(answer -> refused(answer, 403, "Somebody else has this task now"));
    }

    @Test
    void whoOnceHadATaskHasLostIt() {
        Task once = story.taskOf("first");
        Visitor first = loggedIn(story.id("first"));
        assertThat(first.getJson(TASKS + once.getId()).statusCode()).isEqualTo(200);

        Visitor administrator = loggedIn(story.staff(Groups.ADMINISTRATORS));
        assertThat(administrator
                        .postToWebapp(
                                TASKS + once.getId() + "/assignee",
                                "{\"userId\": \"%s\"}".formatted(story.id("second")))
                        .statusCode())
                .isEqualTo(204);

        assertThat(first.getJson(TASKS + once.getId()).statusCode()).isEqualTo(404);
        assertThat(first.getJson(TASKS + once.getId() + "/form-variables").statusCode())
                .isEqualTo(403);
        assertThat(first.postToWebapp(TASKS + once.getId() + "/submit-form", "{\"variables\": {}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(loggedIn(story.id("second")).getJson(TASKS + once.getId()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDeliveryPartnerKeepsTheTaskThatIsTheirs() {
        Task own = story.taskOf("first");
        Visitor first = loggedIn(story.id("first"));

        for (String body : new String[] {
            "{\"userId\": \"%s\"}".formatted(story.id("second")), "{\"userId\": \"%s\"}".formatted(colleague), "{}"
        }) {
            assertThat(first.postToWebapp(TASKS + own.getId() + "/assignee", body)
                            .statusCode())
                    .isIn(400, 403);
        }
        assertThat(first.postToWebapp(TASKS + own.getId() + "/unclaim", "{}"))
                .satisfies(answer -> refused(answer, 400, "Nobody else would have this task"));
        assertThat(story.taskOf("first").getAssignee()).isEqualTo(story.id("first"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/identity-links|{\"userId\": \"%s\", \"type\": \"candidate\"}",
                "/identity-links|{\"groupId\": \"evidenceTeam\", \"type\": \"candidate\"}",
                "/identity-links|{\"userId\": \"%s\", \"type\": \"assignee\"}",
                "/identity-links/delete|{\"groupId\": \"partnershipManagers\", \"type\": \"candidate\"}",
                "/delegate|{\"userId\": \"%s\"}"
            })
    void nobodyPassesATaskOnInAnotherWay(String what, String body) {
        to(visitor, "claim", member);

        for (String who : new String[] {member, story.staff(Groups.ADMINISTRATORS)}) {
            assertThat(loggedIn(who).postToWebapp(TASKS + task.getId() + what, body.formatted(colleague)))
                    .satisfies(answer -> refused(answer, 403, "This is not done here"));
        }
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting("userId", "groupId")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(member, null),
                        org.assertj.core.groups.Tuple.tuple(null, Groups.PARTNERSHIP_MANAGERS));
    }

    @Test
    void aDelegatedTaskTakesNoAnswers() {
        to(visitor, "claim", member);
        db.sql("update act_ru_task set delegation_ = 'PENDING' where id_ = ?")
                .param(task.getId())
                .update();

        assertThat(visitor.postToWebapp(TASKS + task.getId() + "/submit-form", "{\"variables\": {}}"))
                .satisfies(answer -> refused(answer, 400, "This task was delegated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": \"Another\"",
                "\"name\": \"" + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "\"description\": \"Another\"",
                "\"due\": \"2099-01-01T09:00:00.000+0000\"",
                "\"owner\": \"admin\"",
                "\"assignee\": \"implementationLaed\"",
                "\"priority\": 99",
                "\"delegationState\": \"PENDING\""
            })
    void aTaskStaysWhatItsProcessMadeIt(String change) {
        to(visitor, "claim", member);
        String changed = change.startsWith("\"name\": \"x") ? change + "x".repeat(300) + "\"" : change;

        for (String who : new String[] {member, story.staff(Groups.ADMINISTRATORS)}) {
            Visitor someone = loggedIn(who);
            assertThat(someone.sendToWebapp("PUT", TASKS + task.getId(), asItIs(someone, changed)))
                    .satisfies(answer -> refused(answer, 400, "nothing but the follow-up date"));
        }
        assertThat(story.groupTasks().get(0).getName()).isEqualTo(task.getName());
    }

    @Test
    void whoHasATaskSaysWhenTheyComeBackToIt() {
        String followUp = "\"followUp\": \"2099-01-01T09:00:00.000+0000\"";
        String body = asItIs(visitor, followUp);
        assertThat(visitor.sendToWebapp("PUT", TASKS + task.getId(), body))
                .satisfies(answer -> refused(answer, 403, "Only who has the task"));

        to(visitor, "claim", member);

        assertThat(visitor.sendToWebapp("PUT", TASKS + task.getId(), asItIs(visitor, followUp))
                        .statusCode())
                .isEqualTo(204);
        assertThat(visitor.getJson(TASKS + task.getId()).body())
                .contains("\"followUp\":\"2099-01-01", "\"due\":\"2020-01-01");
    }

    @Test
    void theSystemIsNotAskedOnWhoseBehalfItWorks() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
        try {
            configuration
                    .getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> {
                        engine.getTaskService().setAssignee(task.getId(), story.id("second"));
                        return null;
                    }));
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThat(assignee()).isEqualTo(story.id("second"));
    }

    /** As Tasklist sends it: the whole task with one thing changed. */
    private String asItIs(Visitor someone, String change) {
        String key = change.substring(0, change.indexOf(':')).strip();
        String whole = someone.getJson(TASKS + task.getId()).body();
        return whole.replaceFirst(key + ":(\"[^\"]*\"|[^,}]*)", change);
    }

    private HttpResponse<String> to(Visitor someone, String what, String userId) {
        return someone.postToWebapp(TASKS + task.getId() + "/" + what, "{\"userId\": \"%s\"}".formatted(userId));
    }

    private static void refused(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.body()).contains(sentence);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private String assignee() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task.getId())
                .singleResult()
                .getAssignee();
    }

    private Visitor loggedIn(String userId) {
        return new Visitor(port).loggedIn(userId, TwoPartners.PASSWORD);
    }
}
