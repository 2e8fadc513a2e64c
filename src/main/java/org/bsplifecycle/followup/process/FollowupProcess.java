package org.bsplifecycle.followup.process;

import org.bsplifecycle.engine.ProcessVariable;

/** The names of the process {@code followup}. */
public final class FollowupProcess {

    public static final String ID = "followup";

    public static final ProcessVariable<Boolean> CONTACTS_REACHABLE = ProcessVariable.flag("contactsReachable");
    public static final ProcessVariable<Boolean> FOLLOW_UP_ANSWERED = ProcessVariable.flag("followUpAnswered");

    public static final String CONFIRM_CONTACTS = "confirmContacts";
    public static final String FOLLOW_UP_DONE = "event_followUpDone";
    public static final String FOLLOW_UP_NO_RESPONSE = "event_followUpNoResponse";
    public static final String NO_CONTACT = "event_noContact";

    private FollowupProcess() {}
}
