package org.bsplifecycle.microsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.bsplifecycle.Browser;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BspTest
@Timeout(120)
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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accessibility", "/privacy", "/login"})
    void everybodyCanReadThemOnEveryScreen(String path) {
        try (Browser browser = Browser.open()) {
            for (int width : new int[] {1280, 390, 320}) {
                Page page = browser.page(width);
                List<String> missing = new ArrayList<>();
                page.onResponse(answer -> {
                    if (answer.status() >= 400) {
                        missing.add(answer.url());
                    }
                });
                Response response = page.navigate("http://localhost:" + port + path);
                Browser.shoot(page, "microsite" + path.replace('/', '-') + width);

                assertThat(response.status()).isEqualTo(200);
                assertThat(page.locator("h1").count()).isOne();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .isTrue();
                assertThat((Boolean) page.evaluate("document.fonts.check('16px \"Source Sans 3\"')"))
                        .isTrue();
                assertThat(missing).as("asked for and not there").isEmpty();
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .extracting(rule -> rule.getId() + " " + rule.getNodes())
                        .isEmpty();
            }
        }
    }
}
