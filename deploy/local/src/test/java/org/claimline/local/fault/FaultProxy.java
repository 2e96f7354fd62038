package org.claimline.local.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server on this machine and breaks the wire in the ways of {@link WireFault}. */
final class FaultProxy implements AutoCloseable {
    private static final int BACKLOG = 200;

    private final ServerSocket listening;
    private final int target;
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    final Underway underway = new Underway();
    private volatile WireFault fault = WireFault.NONE;
    private volatile List<Wire> suffering = List.of();
    private volatile long longestUnanswered;

    /** @param listen and target ports on loopback */
    FaultProxy(int listen, int target) throws IOException {
        this.listening = new ServerSocket(listen, BACKLOG, InetAddress.getLoopbackAddress());
        this.target = target;
        Thread.ofVirtual().name("proxy-" + listen).start(this::accept);
    }

    /** Breaks all wires that there are and those to come, until {@link #heal}. */
    void inject(WireFault one) {
        fault = one;
        suffering = List.copyOf(wires);
        wires.forEach(wire -> wire.suffer(one));
    }

    /** New wires are whole. Those that suffered end, as none of their ends knows what it has missed. */
    void heal() {
        var before = fault;
        fault = WireFault.NONE;
        if (before == WireFault.TRICKLE) wires.forEach(wire -> wire.suffer(WireFault.NONE));
        else if (before != WireFault.NONE) wires.forEach(Wire::reset);
    }

    WireFault fault() {
        return fault;
    }

    /** How long a client has waited at most for an answer, while a fault was there, until it came or the client gave up. */
    Duration longestUnanswered() {
        wires.forEach(wire -> answered(wire.unanswered()));
        return Duration.ofNanos(longestUnanswered);
    }

    /** Whether nobody waits any more who did when the fault came. */
    boolean isGivenUp() {
        return suffering.stream().noneMatch(wire -> wires.contains(wire) && wire.unanswered() > 0);
    }

    void answered(long nanos) {
        if (nanos > longestUnanswered) longestUnanswered = nanos;
    }

    void ended(Wire wire) {
        answered(wire.unanswered());
        underway.ended(wire);
        wires.remove(wire);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                connect(listening.accept());
            } catch (IOException e) {
                // Closed, or the target is away: the client sees the end of its connection.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        var server = new Socket();
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 1_000);
        } catch (IOException e) {
            client.close();
            throw e;
        }
        var wire = new Wire(this, client, server);
        wires.add(wire);
        wire.start();
        wire.suffer(fault);
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wires.forEach(Wire::reset);
    }
}
