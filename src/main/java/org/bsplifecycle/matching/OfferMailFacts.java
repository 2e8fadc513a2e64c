package org.bsplifecycle.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.correspondence.MailFacts;
import org.bsplifecycle.partners.DeliveryPartners;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** By when a partner should reply, and who it is in the end, for mails. */
@Component
class OfferMailFacts implements MailFacts {

    private final OfferingBsp offering;
    private final Bsps bsps;
    private final DeliveryPartners partners;
    private final WorkingTime workingTime;

    OfferMailFacts(OfferingBsp offering, Bsps bsps, DeliveryPartners partners, WorkingTime workingTime) {
        this.offering = offering;
        this.bsps = bsps;
        this.partners = partners;
        this.workingTime = workingTime;
    }

    @Override
    public Set<String> names() {
        return Set.of("replyBy", "deliveryPartnerName");
    }

    @Override
    public Map<String, String> of(BspReference reference) {
        Map<String, String> facts = new HashMap<>();
        offering.replyBy(reference).ifPresent(day -> facts.put("replyBy", workingTime.inWords(day)));
        Optional.ofNullable(bsps.get(reference).deliveryPartner())
                .flatMap(partners::find)
                .ifPresent(partner -> facts.put("deliveryPartnerName", partner.name()));
        return facts;
    }
}
