package org.claimline.ingest.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The members of a gzip file one behind the other: a WARC file has one for each record. */
final class Members extends GZIPInputStream {
    private static final int BUFFER = 64 * 1024;
    /** Check sum and length, behind each member. */
    private static final int TRAILER = 8;

    Members(InputStream in) throws IOException {
        super(in, BUFFER);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var got = super.read(into, from, length);
        // Java takes whatever follows and is no member for padding.
        if (got < 0 && inf.getRemaining() > TRAILER)
            throw new ZipException("what follows is not compressed as what was before");
        return got;
    }
}
