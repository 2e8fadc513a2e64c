package org.bsplifecycle.matching;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Which delivery partners were thought of, and why. */
@Component
class PeopleInMatching implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of(
                Place.of(DataKind.RECORD, "Ranking of delivery partners", "partner_ranking")
                        .texts("partner", "reasons"),
                Place.of(DataKind.RECORD, "Offer to a delivery partner", "partner_offer")
                        .texts("partner", "reason"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("partner_ranking.reference", "partner_offer.reference", "partner_offer.state");
    }
}
