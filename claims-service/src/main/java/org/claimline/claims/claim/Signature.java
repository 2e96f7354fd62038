package org.claimline.claims.claim;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What tells near-identical texts: the MinHash minima of {@link org.claimline.api.Delivery#signature}. The share of equal
 * ones estimates the Jaccard similarity of the two sets of shingles (Broder 1997).
 */
final class Signature {
    /** Of 64; 0.7 of the shingles in common. A wire story cut by a quarter has 0.75, two days' briefings of one form 0.5. */
    static final int NEAR = 45;

    /** Of 64: texts that share less, a background sentence at most, are not one article though they stood at one address. */
    static final int AKIN = 2;

    private static final int MINIMA = 64;
    private static final int BYTES = MINIMA * Integer.BYTES;
    // Sixteen bands of four find 0.99 of the pairs at a similarity of 0.7, and 0.12 at 0.3.
    private static final int BAND = 4;
    private static final int FACTOR = 0x9E3779B1;

    private final int[] minima;

    private Signature(byte[] bytes) {
        minima = new int[MINIMA];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
    }

    /** Empty if it is none. */
    static Optional<Signature> read(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return bytes.length == BYTES ? Optional.of(new Signature(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Signature of(byte[] stored) {
        return new Signature(stored);
    }

    /** Whether both carry one text. */
    boolean near(Signature other) {
        return shared(other) >= NEAR;
    }

    /** Whether one may be a version of the other: a stub of a hundred words that became a story of a thousand shares a tenth with it. */
    boolean akin(Signature other) {
        return shared(other) >= AKIN;
    }

    private int shared(Signature other) {
        var equal = 0;
        for (var i = 0; i < MINIMA; i++) if (minima[i] == other.minima[i]) equal++;
        return equal;
    }

    /** Numbers of which two texts that are near have one in common, but for one pair in a hundred. */
    List<Integer> bands() {
        var bands = new ArrayList<Integer>();
        for (var start = 0; start < MINIMA; start += BAND) {
            var band = start;
            for (var i = start; i < start + BAND; i++) band = (band ^ minima[i]) * FACTOR + (band >>> 15);
            bands.add(band);
        }
        return bands;
    }

    /** As PostgreSQL reads bytes. */
    String hex() {
        var bytes = ByteBuffer.allocate(BYTES);
        bytes.asIntBuffer().put(minima);
        return "\\x" + HexFormat.of().formatHex(bytes.array());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && Arrays.equals(minima, that.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }
}
