package org.bsplifecycle.correspondence;

import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.engine.LostRace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says what became of a mail that may or may not have been sent. */
@Component
public class SettlingUnclearMail {

    private final MailRows rows;
    private final Timeline timeline;
    private final MailTrouble trouble;
    private final CurrentUser user;

    SettlingUnclearMail(MailRows rows, Timeline timeline, MailTrouble trouble, CurrentUser user) {
        this.rows = rows;
        this.timeline = timeline;
        this.trouble = trouble;
        this.user = user;
    }

    /** It has arrived, or need not. @throws LostRace when somebody has decided already */
    @Transactional
    public void treatAsSent(UUID id) {
        settle(id, MailState.SENT, "treated as sent");
    }

    /** It goes out once more, under the same Message-ID. @throws LostRace when somebody has decided already */
    @Transactional
    public void sendAgain(UUID id) {
        settle(id, MailState.QUEUED, "sent again");
    }

    private void settle(UUID id, MailState state, String what) {
        String who = user.id().orElse(Timeline.THE_SYSTEM);
        if (!rows.settle(id, state, "A person decided: " + what + ".")) {
            throw new LostRace("Somebody has already decided about this email. Nothing was changed.");
        }
        Optional<MailEntry> settled = rows.find(id);
        settled.ifPresent(trouble::settled);
        settled.filter(mail -> mail.reference() != null)
                .ifPresent(mail -> timeline.add(
                        new BspReference(mail.reference()), "Email \"%s\" %s".formatted(mail.subject(), what), who));
    }
}
