package org.claimline.ingest.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream of which no more than so much may be read at a time, where whoever reads it keeps what it reads. */
final class Bounded extends Blocks {
    private final InputStream in;
    private final Supplier<String> where;
    private long left = Long.MAX_VALUE;

    /** @param where names the place that has been reached */
    Bounded(InputStream in, Supplier<String> where) {
        this.in = in;
        this.where = where;
    }

    /** From here on at most so many bytes. */
    void bound(long most) {
        left = most;
    }

    /** From here on as many as there are. */
    void free() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0)
            throw new UnreadableUploadException(
                    "expected the head of a record, got too much of it behind " + where.get());
        var got = in.read(into, from, (int) Math.min(length, left));
        if (got > 0 && left != Long.MAX_VALUE) left -= got;
        return got;
    }
}
