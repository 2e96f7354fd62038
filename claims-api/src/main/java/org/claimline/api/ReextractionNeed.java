package org.claimline.api;

/**
 * Whether what is stored should be read again.
 *
 * @param extractor name and version of what reads articles now
 * @param articles how many are stored
 * @param older how many of them another version read last
 */
public record ReextractionNeed(String extractor, long articles, long older) {}
