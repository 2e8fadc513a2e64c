package org.bsplifecycle.publicforms;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What every page knows of the site: the templates' bean {@code site}. Asks no database, so error pages can use it. */
@Component("site")
public class Site {

    private final boolean rehearsal;
    private final String contact;
    private final Clock clock;
    private final DateTimeFormatter day;

    Site(
            Environment environment,
            Clock clock,
            @Value("${bsp.mail.reply-to}") String contact,
            @Value("${bsp.time.zone:Europe/London}") ZoneId zone) {
        this.rehearsal = environment.acceptsProfiles(Profiles.of("rehearsal"));
        this.contact = contact;
        this.clock = clock;
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).withZone(zone);
    }

    /** Whether this is a rehearsal, with sample data and a clock that people move. */
    public boolean isRehearsal() {
        return rehearsal;
    }

    /** Today as the product's clock has it, in words. */
    public String getToday() {
        return day.format(clock.instant());
    }

    /** The programme's mailbox. */
    public String getContact() {
        return contact;
    }
}
