package org.bsplifecycle.address;

import org.bsplifecycle.engine.ProcessVariable;

/** The names of the process {@code address}. */
public final class AddressProcess {

    public static final String ID = "address";

    /** Which flagged address it is about. */
    public static final ProcessVariable<String> ADDRESS_FLAG = ProcessVariable.code("addressFlag");

    /** Where we write from now on: {@code NEW}, {@code SAME} or {@code NOWHERE}. */
    public static final ProcessVariable<String> ADDRESS_ANSWER = ProcessVariable.code("addressAnswer");

    /** Message: nobody need look for an address any more. */
    public static final String SETTLED = "address.settled";

    public static final String FIND_ADDRESS = "findAddress";
    public static final String NEW_ADDRESS = "event_newAddress";
    public static final String ADDRESS_CONFIRMED = "event_addressConfirmed";
    public static final String NOBODY_THERE = "event_nobodyThere";
    public static final String NOT_NEEDED = "event_addressNotNeeded";

    private AddressProcess() {}
}
