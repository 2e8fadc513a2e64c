package org.bsplifecycle.correspondence;

import java.util.Collection;
import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.text.MailPage;
import org.bsplifecycle.correspondence.text.MailTemplate;
import org.bsplifecycle.correspondence.text.MailTemplates;
import org.bsplifecycle.correspondence.text.MailText;
import org.springframework.stereotype.Component;

/** Every mail as somebody would get it about a chosen BSP, before anybody gets it. */
@Component
public class Samples {

    private final MailTemplates templates;
    private final MailWriting writing;
    private final MailPage page;
    private final Sending sending;

    Samples(MailTemplates templates, MailWriting writing, MailPage page, Sending sending) {
        this.templates = templates;
        this.writing = writing;
        this.page = page;
        this.sending = sending;
    }

    public record Sample(String subject, String text, String html) {}

    /** By stem. */
    public Collection<MailTemplate> templates() {
        return templates.all();
    }

    public Optional<MailTemplate> template(String stem) {
        return templates.all().stream()
                .filter(template -> template.stem().equals(stem))
                .findFirst();
    }

    public Sample of(MailTemplate template, BspReference reference) {
        MailDraft draft = writing.sample(template, reference);
        MailText text = new MailText(draft.body(), (String) null, sending.addresses());
        return new Sample(draft.subject(), text.plain(), page.html(sending.programme(), draft.subject(), text));
    }
}
