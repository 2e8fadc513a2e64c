package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Tasklist gets to put into a form's texts, which it then reads as Markdown. */
class FactsInTasklistTest {

    private static final String TEXT = "{\"type\":\"text\",\"text\":\"### {{said}}\"}";

    @Test
    void whatSomebodyTypedHasNoSignThatMarkdownOrHtmlKnows() {
        assertThat(shown("<img src=http://evil.example/x> [a](b) **c** {{d}} http://e"))
                .isEqualTo("&#60;img src&#61;http&#58;&#47;&#47;evil&#46;example&#47;x&#62; &#91;a&#93;&#40;b&#41; "
                        + "&#42;&#42;c&#42;&#42; &#123;&#123;d&#125;&#125; http&#58;&#47;&#47;e");
    }

    @Test
    void linesStayLinesAndNoneIsIndentedIntoCode() {
        assertThat(shown(" one\n    two\r\n\nthree ")).isEqualTo("one  \ntwo  \n  \nthree");
    }

    @Test
    void ourOwnMarkdownStays() {
        assertThat(shown(new InMarkdown("**Proposed**"))).isEqualTo("**Proposed**");
    }

    @Test
    void whatNoTextShowsIsLeftAlone() {
        assertThat(form("").asTheyStand(Map.of("said", "<b>"))).containsEntry("said", "<b>");
    }

    @Test
    void aTextShowsNothingThatIsAFieldToo() {
        String field = ",{\"type\":\"textfield\",\"key\":\"said\",\"id\":\"f\",\"label\":\"Said\"}";
        assertThatThrownBy(() -> form(TEXT + field)).hasMessageContaining("a text shows {{said}}");
    }

    private static Object shown(Object fact) {
        return form("{\"type\":\"group\",\"components\":[%s]}".formatted(TEXT))
                .asTheyStand(Map.of("said", fact))
                .get("said");
    }

    private static Form form(String components) {
        return Form.parse("{\"id\":\"sample\",\"components\":[%s]}".formatted(components), Clock.systemUTC());
    }
}
