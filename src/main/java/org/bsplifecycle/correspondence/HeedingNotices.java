package org.bsplifecycle.correspondence;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.correspondence.dsn.Notice;
import org.bsplifecycle.correspondence.dsn.Said;
import org.bsplifecycle.correspondence.smtp.Fate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Believes a notice only when it returns the Message-ID of a mail of ours, which nobody but its recipient and the servers
 * on its way can know, and speaks of that mail's recipient. Then a permanent failure is a refusal; all else is noted.
 */
@Component
class HeedingNotices {

    /** As {@link Sending#messageId} makes them. */
    private static final Pattern OURS = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@.*>");

    enum Verdict {
        NO_NOTICE,
        /** Not about a mail of ours, or not about whom we wrote to. */
        NOT_OURS,
        /** Heeded before. */
        KNOWN,
        /** It overtook the relay's own answer; it will be read again. */
        TOO_EARLY,
        NOTED,
        RETURNED
    }

    private final ReturnedMails mails;
    private final MailTrouble trouble;

    HeedingNotices(ReturnedMails mails, MailTrouble trouble) {
        this.mails = mails;
        this.trouble = trouble;
    }

    @Transactional
    public Verdict heed(Notice notice) {
        Optional<MailEntry> found = ours(notice.about());
        Optional<Said> said = found.flatMap(mail -> notice.to(mail.address()));
        if (said.isEmpty()) {
            return Verdict.NOT_OURS;
        }
        MailEntry mail = found.get();
        if (mail.state() == MailState.TRANSMITTING) {
            return Verdict.TOO_EARLY;
        }
        return mails.isNew(notice.id()) ? heed(mail, said.get()) : Verdict.KNOWN;
    }

    private Verdict heed(MailEntry mail, Said said) {
        if (said.meaning() == Said.Meaning.FAILED
                && (mail.state() == MailState.SENT || mail.state() == MailState.UNCLEAR)) {
            trouble.returned(mails.returned(mail, Fate.onOneLine(said.status() + " " + said.diagnostic())));
            if (mail.state() == MailState.UNCLEAR) {
                trouble.settled(mail);
            }
            return Verdict.RETURNED;
        }
        // Each thing once for each mail: a server may send a notice every few hours.
        if (mails.isNew(mail.id() + " " + said.meaning())) {
            trouble.reported(mail, said.meaning());
        }
        return Verdict.NOTED;
    }

    private Optional<MailEntry> ours(String messageId) {
        Matcher ours = OURS.matcher(messageId);
        return ours.matches()
                ? mails.hold(UUID.fromString(ours.group(1)))
                        .filter(mail -> mail.messageId().equals(messageId))
                : Optional.empty();
    }
}
