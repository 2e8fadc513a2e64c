package org.bsplifecycle.correspondence.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** Moments as staff read them: "Tue 26 Jan 2021, 09:00" in London. */
@Component("correspondenceMoments")
class Moments {

    private final DateTimeFormatter format;

    Moments(WorkingTime workingTime) {
        format = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK).withZone(workingTime.zone());
    }

    /** Empty for a moment that has not come. */
    public String inWords(Instant moment) {
        return moment == null ? "" : format.format(moment);
    }
}
