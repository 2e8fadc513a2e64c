package org.bsplifecycle.correspondence.smtp;

import java.util.function.BooleanSupplier;

/** A connection that is made when it is needed and made anew when it has broken. */
public final class Line implements AutoCloseable {

    private final Relay relay;
    private Connection connection;

    public Line(Relay relay) {
        this.relay = relay;
    }

    /** Whether the connection has outlived the last mail. */
    public boolean isOpen() {
        return connection != null && connection.isOpen();
    }

    /**
     * Sends one mail. A relay that hung up after earlier mails is called again at once: that is no fault of this one.
     *
     * @throws Unreachable when no conversation comes about
     */
    public Fate send(Letter letter, BooleanSupplier mayTransmit) throws Unreachable {
        boolean used = isOpen();
        Fate fate = connection().send(letter, mayTransmit);
        return used && fate.kind() == Fate.Kind.HUNG_UP ? connection().send(letter, mayTransmit) : fate;
    }

    private Connection connection() throws Unreachable {
        if (!isOpen()) {
            close();
            connection = relay.connect();
        }
        return connection;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
        connection = null;
    }
}
