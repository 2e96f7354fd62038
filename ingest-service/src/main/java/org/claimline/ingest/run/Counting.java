package org.claimline.ingest.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of a stream. */
final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
        super(in);
    }

    /** Bytes read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) count++;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var got = super.read(into, from, length);
        if (got > 0) count += got;
        return got;
    }

    /** Never none: who asks before the end, as a reader of gzip does between two members, shall read on. */
    @Override
    public int available() {
        return 1;
    }
}
