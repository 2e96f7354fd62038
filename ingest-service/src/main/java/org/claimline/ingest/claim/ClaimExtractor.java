package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.api.Article;
import org.claimline.api.Mention;

/** Finds every claim about ground changing hands in an article. Pure: no I/O, no clock, the same input gives the same output. */
public final class ClaimExtractor {
    /** The claims of an article, in the order of the text. */
    public List<Mention> extract(Article article) {
        return List.of();
    }
}
