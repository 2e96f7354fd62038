package org.claimline.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Sockets whose reader waits for an answer no longer than twelve seconds in all, and a second more for each 10,000 bytes that have
 * come. A time-out of the socket itself begins anew with each byte, so a wire that lets one through now and then holds its reader for
 * hours. What counts is the time within reads since the last write: whoever takes rows slowly is not cut. A time-out that the
 * reader asks for takes the place of the twelve seconds, as {@link BulkWork} does. Named to a JDBC driver by its property
 * {@code socketFactory}.
 */
public final class BoundedSocketFactory extends SocketFactory {
    private static final int PATIENCE_MILLIS = 12_000;
    private static final int RATE = 10_000;

    private final int patienceMillis;
    private final int rate;

    /** As a driver makes it. */
    public BoundedSocketFactory() {
        this(PATIENCE_MILLIS, RATE);
    }

    /** @param rate bytes that allow for one more second */
    BoundedSocketFactory(int patienceMillis, int rate) {
        this.patienceMillis = patienceMillis;
        this.rate = rate;
    }

    @Override
    public Socket createSocket() {
        return new BoundedSocket(new Patience(patienceMillis, rate));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw new SocketException("sockets of a certain address of this machine are not made");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw new SocketException("sockets of a certain address of this machine are not made");
    }

    private Socket connected(InetSocketAddress address) throws IOException {
        var socket = createSocket();
        try {
            socket.connect(address, patienceMillis);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
