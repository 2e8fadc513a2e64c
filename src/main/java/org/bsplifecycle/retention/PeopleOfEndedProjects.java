package org.bsplifecycle.retention;

import java.time.Instant;
import java.util.function.Predicate;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Forgetting;
import org.springframework.stereotype.Component;

/** Who was part of a project. */
@Component
class PeopleOfEndedProjects extends PeopleOfOldProjects {

    private final EndedProjects projects;

    PeopleOfEndedProjects(EndedProjects projects, Forgetting forgetting, Timeline timeline) {
        super(projects, forgetting, timeline);
        this.projects = projects;
    }

    @Override
    public DataKind kind() {
        return DataKind.CONTACTS;
    }

    @Override
    Predicate<Bsp> which() {
        return bsp -> bsp.acceptedAt() != null;
    }

    @Override
    Instant from(Bsp bsp) {
        return projects.followedUp(bsp.reference()).orElse(bsp.closedAt());
    }
}
