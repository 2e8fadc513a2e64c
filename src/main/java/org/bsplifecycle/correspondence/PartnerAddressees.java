package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.partners.DeliveryPartners;
import org.springframework.stereotype.Component;

/** The delivery partner that a BSP has, or that is being asked. */
@Component
class PartnerAddressees implements Addressees {

    static final String ROLE = "deliveryPartner";

    private final Bsps bsps;
    private final DeliveryPartners partners;

    PartnerAddressees(Bsps bsps, DeliveryPartners partners) {
        this.bsps = bsps;
        this.partners = partners;
    }

    @Override
    public Map<String, String> roles() {
        return Map.of(ROLE, "you are one of the programme's delivery partners");
    }

    @Override
    public List<Recipient> of(String role, BspReference reference) {
        return named(bsps.get(reference).deliveryPartner());
    }

    /** @param userId null for nobody */
    List<Recipient> named(String userId) {
        if (userId == null) {
            return List.of();
        }
        return partners.find(userId).map(partner -> new Recipient(ROLE, partner.email(), partner.name())).stream()
                .toList();
    }
}
