package org.claimline.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Bodies as they were before they were compressed, up to a length. */
final class Inflated {
    /** So many times as long as it came a body may become: pages become ten times as long, what is made to burst a thousand times. */
    private static final int MOST_TIMES = 100;
    /** However little came: a page may repeat itself. */
    private static final int ALWAYS = 1024 * 1024;

    private static final int READ_AT_ONCE = 8 * 1024;

    private Inflated() {}

    /** The body, or an error if it is longer than {@code most} bytes, longer than what came allows, or in an encoding that was not asked for. */
    static byte[] of(byte[] body, @Nullable String encoding, int most) {
        try {
            return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
                case "", "identity" -> body;
                case "gzip", "x-gzip" ->
                    read(new GZIPInputStream(new ByteArrayInputStream(body), READ_AT_ONCE), most(body, most));
                case "deflate" -> read(new InflaterInputStream(new ByteArrayInputStream(body)), most(body, most));
                default -> throw FetchException.failed("expected an answer in gzip or plain, got another encoding");
            };
        } catch (IOException e) {
            throw FetchException.failed("expected an answer in the encoding that it names, got bytes that are not");
        }
    }

    private static int most(byte[] body, int most) {
        return (int) Math.min(most, Math.max(ALWAYS, (long) body.length * MOST_TIMES));
    }

    private static byte[] read(InputStream stream, int most) throws IOException {
        try (stream) {
            var inflated = stream.readNBytes(most);
            if (stream.read() < 0) return inflated;
        }
        throw FetchException.failed("expected an answer of at most " + most + " bytes once inflated, got more");
    }
}
