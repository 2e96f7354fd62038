package org.claimline.api;

/**
 * A stretch of text that two versions share, or that one of them has alone. Those that are not gone are the later version word for
 * word, those that are not added the earlier one.
 */
public record TextPiece(Presence presence, String text) {}
