package org.bsplifecycle.redaction;

import java.util.Map;
import org.bsplifecycle.audit.Audit;
import org.bsplifecycle.audit.Deed;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.CurrentUser;
import org.springframework.stereotype.Component;

/** Says to each project concerned that a text was removed from it and why, never what. */
@Component
class Telling {

    private final Bsps bsps;
    private final Timeline timeline;
    private final Audit audit;
    private final CurrentUser user;

    Telling(Bsps bsps, Timeline timeline, Audit audit, CurrentUser user) {
        this.bsps = bsps;
        this.timeline = timeline;
        this.audit = audit;
        this.user = user;
    }

    /**
     * @param from the project from whose page it was removed; the line of the request is that one's
     * @param projects in how many places of each it stood
     */
    void removed(BspReference from, Map<String, Long> projects, Reason reason) {
        audit.says(Deed.REDACTED, from, said(reason, projects.getOrDefault(from.value(), 0L)));
        String who = user.id().orElse(Timeline.THE_SYSTEM);
        projects.forEach((project, places) -> {
            String said = said(reason, places);
            if (BspReference.isOne(project)
                    && bsps.find(new BspReference(project)).isPresent()) {
                timeline.add(new BspReference(project), "Text about a child was removed. " + said, who);
            }
            if (!project.equals(from.value())) {
                audit.saysAlso(Deed.REDACTED, project, said);
            }
        });
    }

    private static String said(Reason reason, long places) {
        return "%s. Places: %d".formatted(reason.label(), places);
    }
}
