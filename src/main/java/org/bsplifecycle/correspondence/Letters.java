package org.bsplifecycle.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.bsplifecycle.correspondence.smtp.Letter;
import org.bsplifecycle.correspondence.text.MailPage;
import org.bsplifecycle.correspondence.text.MailText;
import org.bsplifecycle.publicforms.Links;
import org.springframework.stereotype.Component;

/** Makes a letter of a mail: only now does the personal link stand in it. */
@Component
public class Letters {

    private final Links links;
    private final MailPage page;
    private final Sending sending;
    private final Clock clock;

    Letters(Links links, MailPage page, Sending sending, Clock clock) {
        this.links = links;
        this.page = page;
        this.sending = sending;
        this.clock = clock;
    }

    Letter of(MailEntry mail) {
        MailText text = text(mail, true);
        return new Letter(
                mail.messageId(),
                mail.address(),
                mail.subject(),
                text.plain(),
                html(mail, text),
                clock.instant(),
                mail.unsubscribe() ? links.url(mail.linkId()) + "/unsubscribe" : null,
                mail.calendar());
    }

    /** @param withLink whether the reader may use the recipient's personal link */
    public MailText text(MailEntry mail, boolean withLink) {
        List<String> urls = withLink && mail.linkId() != null
                ? Stream.concat(Stream.of(mail.linkId()), mail.moreLinks().stream())
                        .map(links::url)
                        .toList()
                : List.of();
        return new MailText(mail.body(), urls, sending.addresses());
    }

    public String html(MailEntry mail, MailText text) {
        return page.html(sending.programme(), mail.subject(), text);
    }
}
