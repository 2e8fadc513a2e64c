package org.bsplifecycle.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.correspondence.MailFacts;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What a partner is offered and by when they should reply, and who it is in the end, for mails. */
@Component
class OfferMailFacts implements MailFacts {

    private final OfferingBsp offering;
    private final Bsps bsps;
    private final DeliveryPartners partners;
    private final OfferedProject offered;
    private final WorkingTime workingTime;

    OfferMailFacts(
            OfferingBsp offering,
            Bsps bsps,
            DeliveryPartners partners,
            OfferedProject offered,
            WorkingTime workingTime) {
        this.offering = offering;
        this.offered = offered;
        this.bsps = bsps;
        this.partners = partners;
        this.workingTime = workingTime;
    }

    @Override
    public Set<String> names() {
        return Set.of("replyBy", "deliveryPartnerName", "projectType", "projectFocus", "plannedTime");
    }

    @Override
    public Map<String, String> of(BspReference reference) {
        Bsp bsp = bsps.get(reference);
        Map<String, String> facts = new HashMap<>(offered.of(bsp));
        offering.replyBy(reference).ifPresent(day -> facts.put("replyBy", workingTime.inWords(day)));
        Optional.ofNullable(bsp.deliveryPartner())
                .flatMap(partners::find)
                .ifPresent(partner -> facts.put("deliveryPartnerName", partner.name()));
        return facts;
    }
}
