package org.claimline.network;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A socket that reads with {@link Patience}. */
final class BoundedSocket extends Socket {
    /** Below, the reader does not wait but look whether there is something. */
    private static final int SENSIBLE_MILLIS = 1_000;

    private final Patience patience;
    /** What the reader itself asks for; 0 = nothing. */
    private volatile int asked;

    BoundedSocket(Patience patience) {
        this.patience = patience;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                limit(patience.leftMillis());
                var begin = System.nanoTime();
                var got = 0;
                try {
                    got = super.read(into, from, length);
                    return got;
                } catch (SocketTimeoutException e) {
                    if (patience.leftMillis() <= millisSince(begin)) throw tooSlow(e);
                    throw e;
                } finally {
                    patience.read(got, System.nanoTime() - begin);
                }
            }
        };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(super.getOutputStream()) {
            @Override
            public void write(int one) throws IOException {
                patience.begin();
                out.write(one);
            }

            @Override
            public void write(byte[] from, int at, int length) throws IOException {
                patience.begin();
                out.write(from, at, length);
            }
        };
    }

    @Override
    public void setSoTimeout(int millis) throws SocketException {
        asked = millis;
        patience.allow(millis < SENSIBLE_MILLIS ? 0 : millis);
        super.setSoTimeout(millis);
    }

    @Override
    public int getSoTimeout() {
        return asked;
    }

    private void limit(int left) throws IOException {
        if (left <= 0) throw tooSlow(null);
        super.setSoTimeout(asked == 0 ? left : Math.min(asked, left));
    }

    /** No time-out of a socket, which PostgreSQL's driver passes over unless it has asked for it. */
    private static IOException tooSlow(@Nullable IOException cause) {
        return new IOException("the answer comes too slowly", cause);
    }

    /** Rounded up, as time-outs come a little early. */
    private static long millisSince(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + 5;
    }
}
