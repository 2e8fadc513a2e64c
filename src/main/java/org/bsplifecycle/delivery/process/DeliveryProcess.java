package org.bsplifecycle.delivery.process;

import java.util.Date;
import org.bsplifecycle.engine.ProcessVariable;

/** The names of {@code processes/delivery/delivery.bpmn}. */
public final class DeliveryProcess {

    public static final String ID = "delivery";

    /** In: the user id of the delivery partner, who logs the sessions. */
    public static final ProcessVariable<String> DELIVERY_PARTNER = ProcessVariable.code("deliveryPartner");

    public static final ProcessVariable<Boolean> MORE_SESSIONS = ProcessVariable.flag("moreSessions");
    public static final ProcessVariable<Boolean> DELIVERY_EXTENDED = ProcessVariable.flag("deliveryExtended");

    /** Out: when the lifecycle asks what has lasted. */
    public static final ProcessVariable<Date> FOLLOW_UP_DUE = ProcessVariable.moment("followUpDue");

    public static final String START_DELIVERY = "startDelivery";
    public static final String LOG_SESSION = "logSession";
    public static final String END_OR_EXTEND = "endOrExtend";
    public static final String COMPLETE_DELIVERY = "completeDelivery";
    public static final String DELIVERED = "event_delivered";

    private DeliveryProcess() {}
}
