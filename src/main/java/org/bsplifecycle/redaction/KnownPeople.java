package org.bsplifecycle.redaction;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules say of people: who is no child, and which texts nobody else may read. */
@Component
class KnownPeople {

    private final ObjectProvider<PersonalData> modules;

    KnownPeople(ObjectProvider<PersonalData> modules) {
        this.modules = modules;
    }

    /** Whether the passage holds such a name, or is a part of one. */
    boolean isNamedIn(Passage passage) {
        return modules.stream().flatMap(module -> module.names().stream()).anyMatch(name -> passage.isAbout(name));
    }

    /** What a row of each table of ours is called, by the table's full name. */
    Map<String, String> titles() {
        return modules.stream()
                .flatMap(module -> module.places().stream())
                .filter(place -> place.table().startsWith("bsp."))
                .collect(Collectors.toMap(Place::table, Place::title, (one, other) -> one));
    }

    /** Tables with their schema. */
    Set<String> closed() {
        return modules.stream()
                .flatMap(module -> module.places().stream())
                .filter(place -> place.closed() || place.kind() == DataKind.DRAFTS)
                .map(Place::table)
                .collect(Collectors.toSet());
    }
}
