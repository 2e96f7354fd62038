package org.claimline.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that an article was read from, as it is kept; its bytes leave with the WARC file of a run.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param bytes how many it has
 * @param type as its site, or whoever brought it, stated it
 * @param headers of the site's answer, names in lower case; null where it came by another road than a fetch
 */
public record OriginalPage(
        String sha256,
        int bytes,
        String type,
        @Nullable String url,
        Instant retrievedAt,
        @Nullable Map<String, String> headers) {
    public OriginalPage {
        headers = headers == null ? null : Map.copyOf(headers);
    }
}
