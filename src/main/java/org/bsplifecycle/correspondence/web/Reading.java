package org.bsplifecycle.correspondence.web;

import org.bsplifecycle.correspondence.Letters;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.bsplifecycle.correspondence.text.MailText;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * A mail as staff may read it. A personal link belongs to its recipient; staff see it only where nobody else can have
 * got it, and in a rehearsal.
 */
@Component
class Reading {

    private final Letters letters;
    private final boolean rehearsal;

    Reading(Letters letters, Environment environment) {
        this.letters = letters;
        this.rehearsal = environment.acceptsProfiles(Profiles.of("rehearsal"));
    }

    MailText text(MailEntry mail) {
        return letters.text(mail, rehearsal || mail.state() == MailState.CAPTURED);
    }

    String html(MailEntry mail) {
        return letters.html(mail, text(mail));
    }
}
