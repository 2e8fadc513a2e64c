package org.bsplifecycle.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.eoi.EoiWindows;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.survey.Surveys;
import org.springframework.stereotype.Component;

/** The projects that have ended, and the moments from which the time of their people counts. */
@Component
class EndedProjects {

    private final Bsps bsps;
    private final Contacts contacts;
    private final EoiWindows windows;
    private final Surveys surveys;

    EndedProjects(Bsps bsps, Contacts contacts, EoiWindows windows, Surveys surveys) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.windows = windows;
        this.surveys = surveys;
    }

    /** Those whose people are still known. */
    List<Bsp> remembered() {
        return bsps.endedWithPeople();
    }

    long people(BspReference reference) {
        return contacts.ever(reference);
    }

    /** Empty for a project that was taken over without its expression of interest. */
    Optional<Instant> windowClosed(BspReference reference) {
        return windows.of(reference).map(ApplicationWindow::deadline);
    }

    /** Empty where there was no follow-up. */
    Optional<Instant> followedUp(BspReference reference) {
        return surveys.followedUp(reference);
    }
}
