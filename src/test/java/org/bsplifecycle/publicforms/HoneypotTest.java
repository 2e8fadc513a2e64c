package org.bsplifecycle.publicforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BspTest
class HoneypotTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/expression-of-interest/questions", "/respond/somewhere", "/survey/somewhere"})
    void whoFillsInWhatNobodySeesIsToldSo(String path) {
        Visitor program = new Visitor(port);

        assertThat(program.post(path, Map.of(Honeypot.FIELD, "http://spam.example"), ""))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(answer.body()).contains("A hidden field was filled in", "Nothing was saved");
                });
    }

    @Test
    void whoLeavesItEmptyIsNot() {
        assertThat(new Visitor(port)
                        .post("/respond/" + UUID.randomUUID(), Map.of(Honeypot.FIELD, ""), "")
                        .body())
                .doesNotContain("A hidden field");
    }
}
