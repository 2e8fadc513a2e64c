package org.bsplifecycle.change;

import java.util.List;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.springframework.context.ApplicationContext;

/** The delivery partners of these stories. */
public final class Partners {

    public static final String OTHER = "changeTestOtherPartner";

    private Partners() {}

    public static void known(ApplicationContext beans) {
        for (String partner : new String[] {ChangeStory.PARTNER, OTHER}) {
            beans.getBean(DeliveryPartners.class)
                    .save(new DeliveryPartner(
                            partner,
                            "Partner " + partner,
                            "INDIVIDUAL",
                            partner + "@example.org",
                            List.of("DATA"),
                            List.of("South West"),
                            List.of(),
                            5000,
                            true));
        }
    }
}
