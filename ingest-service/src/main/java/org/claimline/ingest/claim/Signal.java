package org.claimline.ingest.claim;

/**
 * A word that says what happens to ground, as a range of tokens.
 *
 * @param first its first token
 * @param end one past its last
 */
record Signal(int first, int end, Kind kind) {
    /** What it says. */
    enum Kind {
        GAIN,
        LOSS,
        RETREAT,
        ADVANCE,
        CONTROL,
        STATE,
        STRIKE,
        EVACUATION,
        USE,
        THREAT,
        /** A place that nobody holds alone: encircled, fought over. */
        CONTEST,
        /** A sum of what changed: it says nothing on its own, but goes on with claims before it. */
        TOTAL;

        /** Whether who holds the ground changes. */
        boolean change() {
            return this == GAIN || this == LOSS || this == RETREAT;
        }
    }
}
