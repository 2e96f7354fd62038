package org.claimline.local.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One connection through a {@link FaultProxy}: in each way a thread that reads and one that passes on, as the fault lets it. So an end
 * that gives up is seen at once, however much of what it sent is still on its way.
 */
final class Wire {
    private static final byte[] NO_MORE = {};
    private static final long BETWEEN_BYTES = TimeUnit.MILLISECONDS.toNanos(100);

    private final FaultProxy proxy;
    private final Socket client;
    private final Socket server;
    private volatile WireFault fault = WireFault.NONE;
    /** When the client asked for what has not come yet; 0 = it waits for nothing. */
    private volatile long askedAt;

    Wire(FaultProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    void start() {
        Thread.startVirtualThread(() -> pass(client, server, true));
        Thread.startVirtualThread(() -> pass(server, client, false));
    }

    void suffer(WireFault one) {
        if (isLost(false)) return;
        fault = one;
        try {
            if (one == WireFault.RESET) reset();
            if (one == WireFault.HALF_CLOSE) client.shutdownOutput();
        } catch (IOException e) {
            reset();
        }
    }

    /** Nanoseconds since the client asked; 0 if it waits for nothing. */
    long unanswered() {
        var asked = askedAt;
        return asked == 0 ? 0 : System.nanoTime() - asked;
    }

    void reset() {
        proxy.ended(this);
        for (var end : new Socket[] {client, server}) {
            try {
                end.setSoLinger(true, 0);
                end.close();
            } catch (IOException e) {
                // It was no more.
            }
        }
    }

    private void pass(Socket from, Socket to, boolean asks) {
        var underWay = new LinkedBlockingQueue<byte[]>();
        Thread.startVirtualThread(() -> passOn(underWay, to, asks));
        var buffer = new byte[64 * 1024];
        try {
            InputStream in = from.getInputStream();
            for (var got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                if (asks) asked(buffer, got);
                underWay.add(Arrays.copyOf(buffer, got));
            }
        } catch (IOException e) {
            // Ends as any connection may.
        }
        // What was sent still arrives, but nobody waits for a trickle from somebody who has gone.
        if (fault == WireFault.TRICKLE) reset();
        underWay.add(NO_MORE);
    }

    private void passOn(BlockingQueue<byte[]> underWay, Socket to, boolean asks) {
        try {
            OutputStream out = to.getOutputStream();
            for (var bytes = underWay.take(); bytes != NO_MORE; bytes = underWay.take()) {
                pass(bytes, out, asks);
                if (!asks && fault != WireFault.BLACK_HOLE && underWay.isEmpty()) answered();
            }
        } catch (IOException e) {
            // As above.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reset();
    }

    private void asked(byte[] bytes, int length) {
        if (askedAt == 0) askedAt = System.nanoTime();
        proxy.underway.asked(this, bytes, length);
    }

    private void answered() {
        proxy.underway.answered(this);
        if (fault != WireFault.NONE) proxy.answered(unanswered());
        askedAt = 0;
    }

    private void pass(byte[] bytes, OutputStream out, boolean asks) throws IOException {
        for (var at = 0; at < bytes.length; ) {
            if (isLost(asks)) return;
            var some = fault == WireFault.TRICKLE ? 1 : bytes.length - at;
            out.write(bytes, at, some);
            at += some;
            if (fault == WireFault.TRICKLE) LockSupport.parkNanos(BETWEEN_BYTES);
        }
    }

    private boolean isLost(boolean asks) {
        return switch (fault) {
            case BLACK_HOLE -> true;
            case HALF_CLOSE, MUTE -> !asks;
            case NONE, RESET, TRICKLE -> false;
        };
    }
}
