package org.bsplifecycle.retention;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Reports of nights name kinds and projects, never people. */
@Component
class NobodyInReports implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("purge_line.kind", "purge_line.reference");
    }
}
