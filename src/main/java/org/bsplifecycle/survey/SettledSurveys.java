package org.bsplifecycle.survey;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bsplifecycle.correspondence.Settled;
import org.springframework.stereotype.Component;

/**
 * A reminder that waits to leave stays here once its survey is answered. It is not taken back with the answer, but looked
 * at when it is to leave: nothing of a person may be written together with a ballot.
 */
@Component
class SettledSurveys implements Settled {

    private final Participations participations;

    SettledSurveys(Participations participations) {
        this.participations = participations;
    }

    @Override
    public Set<UUID> among(Collection<UUID> links) {
        return new HashSet<>(participations.settled(links));
    }
}
