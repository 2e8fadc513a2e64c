package org.bsplifecycle.address;

/** Where we write from now on. */
public enum AddressAnswer {
    /** To somebody else, or to another address of the same person. */
    NEW,
    /** Staff or a delivery partner, whose address stands elsewhere: it was corrected there. */
    CORRECTED,
    /** The address is right. */
    SAME,
    /** Nobody is there any more. */
    NOWHERE
}
