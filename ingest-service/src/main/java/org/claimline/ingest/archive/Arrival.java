package org.claimline.ingest.archive;

import org.claimline.api.Article;
import org.claimline.api.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * An article that came in.
 *
 * @param original the page that it was read from; null where it came as text
 */
public record Arrival(Extraction extraction, @Nullable Original original) {
    public Article article() {
        return extraction.article();
    }

    public String digest() {
        return article().digest();
    }
}
