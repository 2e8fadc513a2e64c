package org.bsplifecycle.retention;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.personaldata.Due;
import org.bsplifecycle.personaldata.Forgetting;
import org.bsplifecycle.personaldata.RetentionRule;

/** Lets go of the people of projects that have ended; of a project whole or not at all. */
abstract class PeopleOfOldProjects implements RetentionRule {

    private final EndedProjects projects;
    private final Forgetting forgetting;
    private final Timeline timeline;

    PeopleOfOldProjects(EndedProjects projects, Forgetting forgetting, Timeline timeline) {
        this.projects = projects;
        this.forgetting = forgetting;
        this.timeline = timeline;
    }

    /** Which of the projects that have ended this rule is about. */
    abstract Predicate<Bsp> which();

    /** From when their time counts. */
    abstract Instant from(Bsp bsp);

    @Override
    public List<Due> due(Instant before) {
        return old(before)
                .map(bsp -> new Due(bsp.reference().value(), projects.people(bsp.reference())))
                .toList();
    }

    @Override
    public int purge(Instant before, int most) {
        List<BspReference> gone =
                old(before).map(Bsp::reference).limit(Math.max(1, most / 100)).toList();
        gone.forEach(reference -> {
            forgetting.forget(reference.value());
            timeline.add(
                    reference,
                    "Names and addresses were erased: the time for which they are kept is over",
                    Timeline.THE_SYSTEM);
        });
        return gone.size();
    }

    private Stream<Bsp> old(Instant before) {
        return projects.remembered().stream()
                .filter(which())
                .filter(bsp -> from(bsp).isBefore(before));
    }
}
