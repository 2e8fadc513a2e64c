package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.Locale;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who has which role now. */
@Component
public class Recipients {

    private final ObjectProvider<Addressees> sources;
    private final PartnerAddressees partners;

    Recipients(ObjectProvider<Addressees> sources, PartnerAddressees partners) {
        this.partners = partners;
        this.sources = sources;
    }

    /** Everybody with the role; may be nobody. */
    public List<Recipient> of(String role, BspReference reference) {
        return source(role).of(role, reference);
    }

    /** The delivery partner of this user id, who need not have a BSP; may be nobody. */
    public List<Recipient> partner(String userId) {
        return partners.named(userId);
    }

    boolean know(String role) {
        return sources.stream().anyMatch(source -> source.roles().containsKey(role));
    }

    /** The end of the sentence "You get this email because …". */
    String why(String role) {
        return source(role).roles().get(role);
    }

    /** A role as it reads in a sentence: "point of contact". */
    static String inWords(String role) {
        return role.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK).strip();
    }

    private Addressees source(String role) {
        return sources.stream()
                .filter(source -> source.roles().containsKey(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody can have the role \"%s\"".formatted(role)));
    }
}
