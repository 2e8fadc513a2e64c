package org.bsplifecycle.correspondence.text;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a mail as HTML: one column, no pictures, every value escaped. */
@Component
public class MailPage {

    private final ITemplateEngine pages;

    MailPage(ITemplateEngine pages) {
        this.pages = pages;
    }

    /** The same words as {@link MailText#plain}. */
    public String html(String programme, String subject, MailText text) {
        Map<String, Object> values = Map.of("programme", programme, "subject", subject, "text", text);
        return pages.process("correspondence/mail", new Context(Locale.UK, values))
                .replaceAll("\\R{2,}", "\n");
    }
}
