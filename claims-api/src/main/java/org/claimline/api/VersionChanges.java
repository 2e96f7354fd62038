package org.claimline.api;

import java.util.List;

/**
 * What changed between two texts.
 *
 * @param before the digest of the earlier one
 * @param after the digest of the later one
 * @param text all of both, in order
 * @param claims those that are not the same in both
 */
public record VersionChanges(String before, String after, List<TextPiece> text, List<ClaimShift> claims) {
    public VersionChanges {
        text = List.copyOf(text);
        claims = List.copyOf(claims);
    }
}
