package org.claimline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mention and the article it stands in.
 *
 * @param id names the mention, for instance when a claim is split; kept while its article states it
 * @param origin the digest of the article whose text this one carries near-identically, the earliest published of all
 *     such, its former versions among them; the article's own where it is no copy
 * @param newer the version of the article that took its place; null while it stands: no newer version was read, or it only fell off a page
 *     that shows its latest entries. A mention that does not stand is kept and counts for nothing
 */
public record ClaimMention(
        long id,
        String digest,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Instant publishedAt,
        String origin,
        @Nullable NewerVersion newer,
        Mention mention) {
    /** Whether the newest version of its article states it, or states nothing else in its place. */
    public boolean stands() {
        return newer == null;
    }

    /**
     * A later text of the same article.
     *
     * @param digest of its text
     * @param since from when on it could be read
     */
    public record NewerVersion(String digest, Instant since) {}
}
