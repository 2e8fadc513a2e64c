package org.bsplifecycle.microsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BspTest
class MicrositePagesTest {

    @LocalServerPort
    int port;

    @Test
    void theirStyleNamesNoFontThatIsNotHere() {
        HttpResponse<String> style =
                new Visitor(port).get("/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css");

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css");
        assertThat(style.body()).contains(".govuk-button{").doesNotContain("@font-face");
    }
}
