package org.bsplifecycle.eoi;

import java.util.Map;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.springframework.stereotype.Component;

/** Reads from what a partnership told us whether its request is for this programme. */
@Component
public class Eligibility {

    private static final String IN_PROGRESS = "IN_PROGRESS";

    private final Bsps bsps;
    private final Contacts contacts;
    private final Eois eois;

    Eligibility(Bsps bsps, Contacts contacts, Eois eois) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.eois = eois;
    }

    /**
     * The facts as far as the form tells them. It offers no authority outside England, and outside a window only staff
     * can send it, with a reason, so those are true; whether a request is strategic only a person can tell, so nothing speaks against it here.
     */
    public EligibilityFacts of(BspReference reference) {
        Map<String, Object> answers = eois.answers(reference).orElse(Map.of());
        return new EligibilityFacts(
                true,
                true,
                true,
                !contacts.of(reference, ContactRole.SPONSOR).isEmpty(),
                Stream.of("approvalLocalAuthority", "approvalHealth", "approvalPolice")
                        .noneMatch(partner -> IN_PROGRESS.equals(answers.get(partner))),
                !Boolean.FALSE.equals(answers.get("evaluationCommitment")),
                bsps.hasAnotherUnderWay(reference));
    }
}
