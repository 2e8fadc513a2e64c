package org.bsplifecycle.correspondence.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Keeps hold of the socket under a connection. Closing the socket is the only way to end a send that a slow relay
 * stretches beyond every time-out: the transport's own close waits for the send.
 */
public final class TrackedSockets extends SocketFactory {

    private volatile Socket socket;

    @Override
    public Socket createSocket() {
        socket = new Socket();
        return socket;
    }

    void cut() {
        Socket now = socket;
        try {
            if (now != null) {
                now.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("A socket would not close", e);
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return remember(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return remember(new Socket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return remember(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return remember(new Socket(host, port, local, localPort));
    }

    private Socket remember(Socket made) {
        socket = made;
        return made;
    }
}
