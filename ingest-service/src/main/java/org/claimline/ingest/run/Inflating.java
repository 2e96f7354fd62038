package org.claimline.ingest.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** What comes out of a compressed stream, as long as it is not beyond all measure. */
final class Inflating extends Blocks {
    /** Bytes that may inflate from whatever there is. */
    static final long MUCH = 1L << 30;

    /** What inflates to more than this many times its size, and to much, was made to. */
    private static final long MOST_TIMES = 200;

    private final InputStream in;
    private final Counting packed;
    private final long much;
    private final Supplier<String> where;
    private long count;

    /**
     * @param in inflates {@code packed}
     * @param where names the place that has been reached
     */
    Inflating(InputStream in, Counting packed, long much, Supplier<String> where) {
        this.in = in;
        this.packed = packed;
        this.much = much;
        this.where = where;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var got = in.read(into, from, length);
        if (got > 0) count += got;
        if (count > much && count / MOST_TIMES > packed.count())
            throw new UnreadableUploadException(
                    "the archive inflates to more than " + MOST_TIMES + " times its size, at " + where.get());
        return got;
    }
}
