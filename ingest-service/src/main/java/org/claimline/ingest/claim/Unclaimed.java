package org.claimline.ingest.claim;

import org.claimline.ingest.text.Span;

/**
 * An amount, or words that mean a place, that became no claim.
 *
 * @param span over the article's text
 * @param text the words as written
 */
public record Unclaimed(Span span, String text, Reason reason) {}
