package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bsplifecycle.BspTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Nothing of ours makes files in the engine. Whatever did: a browser keeps them, and opens none. */
@BspTest
class HostileFilesTest {

    private static final String ENGINE = ProbesOfTasks.ENGINE;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    ProcessEngine engine;

    @Test
    void areNeverOpenedAsAPage() {
        try (MatrixStory story = new MatrixStory(beans)) {
            String process = story.meaning("process", Asker.MANAGERS);
            String variable = hostile(process);
            Visitor manager = new Visitor(port).loggedIn(MatrixStory.user(Asker.MANAGERS), MatrixStory.PASSWORD);

            isKept(manager, "/process-instance/" + process + "/variables/hostile/data");
            isKept(manager, "/variable-instance/" + variable + "/data");
            isKept(manager, "/history/variable-instance/" + variable + "/data");
            isKept(
                    manager,
                    "/task/%s/attachment/%s/data"
                            .formatted(
                                    story.meaning("partnerTask", Asker.MANAGERS),
                                    story.meaning("file", Asker.MANAGERS)));
        }
    }

    private void isKept(Visitor visitor, String address) {
        var answer = visitor.get(ENGINE + address);

        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .as(address)
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").doesNotContain("..", "/", "\\"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(address)
                .hasValue("nosniff");
    }

    private String hostile(String process) {
        engine.getRuntimeService()
                .setVariable(
                        process,
                        "hostile",
                        Variables.fileValue("../../evil\".html")
                                .file("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                                .mimeType("text/html")
                                .create());
        return engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(process)
                .variableName("hostile")
                .singleResult()
                .getId();
    }
}
