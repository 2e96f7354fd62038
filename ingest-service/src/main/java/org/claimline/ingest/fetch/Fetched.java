package org.claimline.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site answered.
 *
 * @param url where it came from, after redirects
 * @param status of the answer, 200 to 599 without redirects that lead on
 * @param headers names in lower case, the first of each
 * @param body inflated
 * @param at when it was there in whole
 */
// Handed on once and neither compared nor changed: a copy of 20 MiB would protect nobody.
@SuppressWarnings("ArrayRecordComponent")
public record Fetched(URI url, int status, Map<String, String> headers, byte[] body, Instant at) {
    /** A header's value, or null. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }
}
