package org.bsplifecycle.retention;

/** One email address, as somebody who logs in may have typed it for somebody who asks. Everything else is none. */
record AskedAddress(String value) {

    private static final int LONGEST = 254;
    private static final String ONE = "[^\\s\\p{Cntrl}@,;]+@[^\\s\\p{Cntrl}@,;]+";

    /** @throws IllegalArgumentException if it is not one address */
    public static AskedAddress of(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST || !address.matches(ONE)) {
            throw new IllegalArgumentException("not one address");
        }
        return new AskedAddress(address);
    }
}
