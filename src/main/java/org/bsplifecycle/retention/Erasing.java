package org.bsplifecycle.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.ErasedAddresses;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.personaldata.Held;
import org.bsplifecycle.personaldata.Known;
import org.bsplifecycle.personaldata.Obstacle;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Sweep;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is held on an address, and erases it: in one transaction, everywhere. */
@Component
class Erasing {

    private final List<PersonalData> modules;
    private final Sweep sweep;
    private final ErasedAddresses erased;
    private final Timeline timeline;
    private final CurrentUser user;

    Erasing(List<PersonalData> modules, Sweep sweep, ErasedAddresses erased, Timeline timeline, CurrentUser user) {
        this.modules = modules;
        this.sweep = sweep;
        this.erased = erased;
        this.timeline = timeline;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public List<Held> held(String address) {
        return sweep.find(whom(address));
    }

    /** What somebody has to do first; none when the address can be erased. */
    List<Obstacle> obstacles(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        return modules.stream()
                .flatMap(module -> module.obstacles(plain).stream())
                .distinct()
                .toList();
    }

    /**
     * The projects learn that an address was erased, and not whose.
     *
     * @return the projects concerned
     * @throws Refused when somebody has to do something first
     */
    @Transactional
    public Set<String> erase(String address) {
        List<Obstacle> first = obstacles(address);
        if (!first.isEmpty()) {
            throw new Refused(first.stream().map(Obstacle::toString).collect(Collectors.joining(" ")));
        }
        Whom whom = whom(address);
        Set<String> projects = new TreeSet<>(whom.references());
        sweep.find(whom).stream().map(Held::reference).filter(Objects::nonNull).forEach(projects::add);
        modules.forEach(module -> module.erase(whom));
        sweep.erase(whom);
        String who = user.id().orElse(Timeline.THE_SYSTEM);
        projects.forEach(project -> timeline.add(new BspReference(project), "An address was erased", who));
        return projects;
    }

    /** Whether the address was erased and no mail goes there. */
    boolean isErased(String address) {
        return erased.since(address).isPresent();
    }

    void writeAgain(String address) {
        erased.writeAgain(address);
    }

    private Whom whom(String address) {
        List<Known> known = new ArrayList<>();
        String plain = address.strip().toLowerCase(Locale.ROOT);
        modules.forEach(module -> known.addAll(module.known(plain)));
        return Whom.of(plain, known);
    }
}
