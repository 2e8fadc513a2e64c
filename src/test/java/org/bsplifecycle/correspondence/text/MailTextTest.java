package org.bsplifecycle.correspondence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class MailTextTest {

    private static final String KEPT = """
            Hello,

            The scope is ready. <script>alert(1)</script>

            Read the scope and answer:
            {link}

            ## When
            Four sessions.
            And a last one.

            - first
            - second

            Look: https://evil.example/
            See: https://bsp.example/learning-reports

            --
            BSP-2020-016, Town
            How we use your details: https://bsp.example/privacy""";

    private static MailText with(String link) {
        return new MailText(KEPT, link, List.of("https://bsp.example", "https://staff.example"));
    }

    @Test
    void readsAsPlainText() {
        assertThat(with("https://bsp.example/respond/7Q").plain())
                .contains("Read the scope and answer:\nhttps://bsp.example/respond/7Q\n\nWhen\nFour sessions.")
                .contains("\n--\nBSP-2020-016, Town\n")
                .endsWith("privacy\n");
    }

    @Test
    void readsAsBlocks() {
        assertThat(with("https://bsp.example/respond/7Q").body())
                .containsExactly(
                        new Block.Paragraph(List.of(new Block.Line("Hello,", null))),
                        new Block.Paragraph(
                                List.of(new Block.Line("The scope is ready. <script>alert(1)</script>", null))),
                        new Block.Button("Read the scope and answer", "https://bsp.example/respond/7Q"),
                        new Block.Heading("When"),
                        new Block.Paragraph(List.of(
                                new Block.Line("Four sessions.", null), new Block.Line("And a last one.", null))),
                        new Block.Points(List.of("first", "second")),
                        new Block.Paragraph(List.of(
                                new Block.Line("Look: https://evil.example/", null),
                                new Block.Line("See", "https://bsp.example/learning-reports"))));
        assertThat(with(null).footer())
                .containsExactly(
                        new Block.Line("BSP-2020-016, Town", null),
                        new Block.Line("How we use your details", "https://bsp.example/privacy"));
    }

    @Test
    void hidesALinkFromOthers() {
        MailText text = with(null);

        assertThat(text.plain()).contains("Read the scope and answer:\n[personal link]\n");
        assertThat(text.buttons()).isEmpty();
        assertThat(html(text)).doesNotContain("href=\"[personal link]\"");
    }

    @Test
    void drawsOneColumnWithAButtonAndEverythingEscaped() {
        String html = html(with("https://bsp.example/respond/7Q"));

        assertThat(html)
                .contains("<title>Agree &lt;it&gt;</title>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<a href=\"https://bsp.example/respond/7Q\" style=\"display:inline-block")
                .contains(">Read the scope and answer</a>")
                .contains("<h2 style=\"font-size:19px;line-height:1.3;margin:28px 0 4px\">When</h2>")
                .contains("Four sessions.<br>And a last one.")
                .contains("<li>first</li><li>second</li>")
                .contains("<a href=\"https://bsp.example/privacy\" style=\"color:#0d5263\">How we use your details</a>")
                .doesNotContain("<script", "<img", "href=\"https://evil", " th:");
    }

    private static String html(MailText text) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return new MailPage(engine).html("Programme", "Agree <it>", text);
    }
}
