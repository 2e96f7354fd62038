package org.claimline.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The page that an article was read from, as it came.
 *
 * @param sha256 of the page, 64 lower-case hexadecimal digits
 * @param length of the page in bytes
 * @param packed the page, compressed by gzip
 * @param type as its site, or whoever brought it, stated it
 * @param retrievedAt when its site gave it; null = when it was brought
 * @param headers of the answer over HTTP, names in lower case; null where it came by another road
 */
// Handed on once and neither compared nor changed.
@SuppressWarnings("ArrayRecordComponent")
public record Original(
        String sha256,
        int length,
        byte[] packed,
        String type,
        @Nullable String url,
        @Nullable Instant retrievedAt,
        @Nullable Map<String, String> headers) {
    /** Of a page's bytes. */
    public static Original of(
            byte[] bytes,
            String type,
            @Nullable String url,
            @Nullable Instant retrievedAt,
            @Nullable Map<String, String> headers) {
        return new Original(sha256(bytes), bytes.length, packed(bytes), type, url, retrievedAt, headers);
    }

    /** The page's bytes. */
    public byte[] bytes() {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a page that was packed can be unpacked", e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written", e);
        }
        return packed.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
