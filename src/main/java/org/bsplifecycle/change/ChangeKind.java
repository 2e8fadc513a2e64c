package org.bsplifecycle.change;

import java.util.Optional;

/** What can be changed. What takes the partnership's time or the programme's money is approved by a head of delivery. */
public enum ChangeKind {
    PAUSE("Pause the project", "pauseBsp", true, "tellPaused"),
    RESUME("Resume the project", "resumeBsp", false, "tellResumed"),
    EXTEND("Extend delivery", "extendDelivery", true, "tellExtended"),
    SCOPE("Change the scope", "changeScope", true, "tellScopeChanged"),
    CONTACT("Change a contact", "changeContact", false, "tellContactChanged"),
    PARTNER("Replace the delivery partner", "replacePartner", true, "tellPartnerReplaced"),
    /** The lifecycle itself tells those concerned of an end. */
    WITHDRAW("Withdraw the project", "withdrawBsp", false, null),
    CLOSE_EARLY("Close the project early", "closeEarly", true, null);

    private final String label;
    private final String form;
    private final boolean needsApproval;
    private final String mail;

    ChangeKind(String label, String form, boolean needsApproval, String mail) {
        this.label = label;
        this.form = form;
        this.needsApproval = needsApproval;
        this.mail = mail;
    }

    public String label() {
        return label;
    }

    /** The form in which it is described. */
    public String form() {
        return form;
    }

    boolean needsApproval() {
        return needsApproval;
    }

    /** The mail that tells those concerned. */
    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }
}
