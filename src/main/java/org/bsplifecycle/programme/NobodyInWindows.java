package org.bsplifecycle.programme;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Windows name nobody. */
@Component
class NobodyInWindows implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("application_window.title", "application_window.mode");
    }
}
