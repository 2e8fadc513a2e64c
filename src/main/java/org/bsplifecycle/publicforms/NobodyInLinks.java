package org.bsplifecycle.publicforms;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Links and limits name nobody: of a token there is a hash, of an address a signature. */
@Component
class NobodyInLinks implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("link.purpose", "link.subject", "link.token_hash", "rate_limit.id", "rate_limit.state");
    }
}
