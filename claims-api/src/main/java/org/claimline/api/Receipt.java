package org.claimline.api;

/**
 * What claims-service did with a delivery.
 *
 * @param mentions how many mentions the article now has
 * @param newClaims how many claims this delivery created; 0 for a replay
 * @param changed false when the delivery was known already, word for word
 */
public record Receipt(String digest, int mentions, int newClaims, boolean changed) {}
