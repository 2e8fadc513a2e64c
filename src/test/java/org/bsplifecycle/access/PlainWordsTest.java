package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.bsplifecycle.BspTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever people send to the engine: a status that says whose fault it was, a sentence, and nothing of the inside. */
@BspTest
class PlainWordsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final int ABOVE_TWO_MB = 2 * 1024 * 1024 + 100;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Accounts accounts;

    private TwoPartners story;
    private Visitor partner;

    @BeforeEach
    void begin() {
        story = new TwoPartners(engine, accounts);
        partner = new Visitor(port).loggedIn(story.id("first"), TwoPartners.PASSWORD);
    }

    @AfterEach
    void end() {
        story.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables", "identity-links", "deployed-form", "localVariables"})
    void aTaskThatIsGone(String what) {
        var answer = partner.getJson(ENGINE + "/task/gone/" + what);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"message\":\"This task is no longer open.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task?assignee=a%00", "/user?id=%00", "/task?orQueries=%00"})
    void nulInAnAddress(String path) {
        var answer = partner.getJson(ENGINE + path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("No text may hold the character NUL.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/task|{\"assignee\": \"a\\u0000\"}|400|character NUL",
                "/task|{\"assignee\": |400|This is no JSON",
                "/task|{\"orQueries\": [null]}|400|Something is missing",
                "/task|null|400|Something is missing",
                "/task/{task}/claim|null|400|Something is missing",
                "/task/{task}/submit-form|null|400|Something is missing",
                "/task/{task}/submit-form|{\"variables\": {\"reply\": null}}|400|Something is missing",
                "/task/{task}/submit-form|{\"variables\": {\"reply\": {\"type\": \"Object\"}}}|400|could not be read",
                "/task/{task}/submit-form|{\"variables\": {\"reply\": {\"type\": \"Bytes\", \"value\": \"eA==\"}}}|400|could not be",
                "/task/{task}/submit-form|{\"variables\": {\"reply\": {\"type\": \"File\", \"value\": \"x\"}}}|400|cannot be read",
                "/task|{\"processVariables\": [{\"name\": \"x\", \"operator\": \"gt\", \"value\": true}]}|400|cannot be looked for",
                "/process-instance|{\"variables\": [{\"name\": \"x\", \"operator\": \"eq\", \"value\": [1]}]}|400|cannot be looked for",
                "/variable-instance|{\"variableValues\": [{\"name\": \"x\", \"operator\": \"eq\", \"value\": {}}]}|400|cannot be looked for",
                "/history/variable-instance|{\"variableName\": \"x\", \"variableValue\": {}}|400|cannot be looked for",
                "/task/gone/submit-form|{}|409|This task is no longer open.",
                "/condition|{}|403|This is not done here",
                "/external-task/fetchAndLock|{}|403|This is not done here"
            })
    void whatCannotBeDone(String path, String body, int status, String sentence) {
        String task = story.taskOf("first").getId();

        var answer = partner.postToWebapp(ENGINE + path.replace("{task}", task), body);

        assertThat(answer.body()).contains(sentence).doesNotContain("camunda", "Exception");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIs() {
        byte[] body = ("{\"name\": \"" + "x".repeat(ABOVE_TWO_MB) + "\"}").getBytes();
        var request = partner.request(ENGINE + "/task")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(partner.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsForbiddenWithoutTheEnginesOwnWords() {
        var answer = partner.getJson(ENGINE + "/task/" + story.taskOf("second").getId() + "/variables");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You may not do this").doesNotContain("permission");
    }
}
