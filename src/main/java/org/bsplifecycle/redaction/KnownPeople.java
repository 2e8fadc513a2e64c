package org.bsplifecycle.redaction;

import java.util.Set;
import java.util.stream.Collectors;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
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

    /** Tables with their schema. */
    Set<String> closed() {
        return modules.stream()
                .flatMap(module -> module.places().stream())
                .filter(place -> place.closed() || place.kind() == DataKind.DRAFTS)
                .map(place -> place.table())
                .collect(Collectors.toSet());
    }
}
