package org.claimline.ingest.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** What comes out of a compressed stream, as long as it is not beyond all measure. */
final class Inflating extends FilterInputStream {
    /** Bytes that may inflate from whatever there is. */
    static final long MUCH = 1L << 30;

    /** What inflates to more than this many times its size, and to much, was made to. */
    private static final long MOST_TIMES = 200;

    private final Counting packed;
    private final long much;
    private final Supplier<String> where;
    private long count;

    /**
     * @param in inflates {@code packed}
     * @param where names the place that has been reached
     */
    Inflating(InputStream in, Counting packed, long much, Supplier<String> where) {
        super(in);
        this.packed = packed;
        this.much = much;
        this.where = where;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var got = super.read(into, from, length);
        if (got > 0) count += got;
        if (count > much && count / MOST_TIMES > packed.count())
            throw new UnreadableUploadException(
                    "the archive inflates to more than " + MOST_TIMES + " times its size, at " + where.get());
        return got;
    }
}
