package org.bsplifecycle.matching.process;

import org.bsplifecycle.engine.ProcessVariable;

/** The names of {@code processes/matching/matching.bpmn}. */
public final class MatchingProcess {

    public static final String ID = "matching";

    public static final ProcessVariable<Boolean> PARTNER_CHOSEN = ProcessVariable.flag("partnerChosen");
    /** The user id of the partner who is asked, at the end of the one who accepted. */
    public static final ProcessVariable<String> DELIVERY_PARTNER = ProcessVariable.code("deliveryPartner");

    public static final ProcessVariable<Boolean> OFFER_ACCEPTED = ProcessVariable.flag("offerAccepted");
    public static final ProcessVariable<Boolean> NEXT_PARTNER_FOUND = ProcessVariable.flag("nextPartnerFound");

    public static final String CHOOSE_PARTNER = "choosePartner";
    public static final String REPLY_TO_OFFER = "replyToOffer";
    public static final String OFFER_LAPSED = "event_offerLapsed";

    private MatchingProcess() {}
}
