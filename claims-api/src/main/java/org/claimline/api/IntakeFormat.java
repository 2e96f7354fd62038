package org.claimline.api;

/** How many articles come in one upload. */
public enum IntakeFormat {
    /** One article a line: in the shape of {@link ArticleInput}, as IPTC ninjs, or a claim as schema.org ClaimReview. */
    NDJSON,
    /** Files of HTML, plain text, JSON and NDJSON. */
    ZIP,
    /** What a crawler kept: each answer with a page of HTML is an article. */
    WARC
}
