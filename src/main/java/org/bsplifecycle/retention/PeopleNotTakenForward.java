package org.bsplifecycle.retention;

import java.time.Instant;
import java.util.function.Predicate;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Forgetting;
import org.springframework.stereotype.Component;

/** Who expressed an interest of which nothing came. */
@Component
class PeopleNotTakenForward extends PeopleOfOldProjects {

    private final EndedProjects projects;

    PeopleNotTakenForward(EndedProjects projects, Forgetting forgetting, Timeline timeline) {
        super(projects, forgetting, timeline);
        this.projects = projects;
    }

    @Override
    public DataKind kind() {
        return DataKind.EOI_CONTACTS;
    }

    @Override
    Predicate<Bsp> which() {
        return bsp -> bsp.acceptedAt() == null;
    }

    @Override
    Instant from(Bsp bsp) {
        return projects.windowClosed(bsp.reference())
                .filter(closed -> closed.isAfter(bsp.closedAt()))
                .orElse(bsp.closedAt());
    }
}
