package org.bsplifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainRefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "1, OptimisticLockingException, 409",
        "10000, ProcessEngineException, 409",
        "0, CannotAcquireLockException, 409",
        "20400, Refused, 400",
        "0, NullPointerException, 500"
    })
    void whoeverComesSecondIsToldSo(int code, String type, int status) throws Exception {
        var answer = new MockHttpServletResponse();
        String error = "{\"type\":\"%s\",\"message\":\"what went on\",\"code\":%d}".formatted(type, code);

        new PlainRefusals(new ObjectMapper())
                .doFilter(
                        new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task/1/submit-form"),
                        answer,
                        (request, response) -> {
                            ((jakarta.servlet.http.HttpServletResponse) response).setStatus(500);
                            response.getWriter().write(error);
                        });

        assertThat(answer.getStatus()).isEqualTo(status);
        if (status == 409) {
            assertThat(answer.getContentAsString())
                    .contains("at the same moment")
                    .doesNotContain("what went on");
        }
    }
}
