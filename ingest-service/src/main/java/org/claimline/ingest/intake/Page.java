package org.claimline.ingest.intake;

import java.time.Instant;
import java.util.Map;
import org.claimline.ingest.archive.Original;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came.
 *
 * @param type as its site, or whoever brings it, states it
 * @param retrievedAt when its site gave it; null = just now
 * @param headers of the answer over HTTP, names in lower case; null where it came by another road
 */
// Handed on once and neither compared nor changed.
@SuppressWarnings("ArrayRecordComponent")
public record Page(
        byte[] bytes,
        String type,
        @Nullable String url,
        @Nullable Instant retrievedAt,
        @Nullable Map<String, String> headers) {
    /** To be kept. */
    Original original() {
        return Original.of(bytes, type, url, retrievedAt, headers);
    }
}
