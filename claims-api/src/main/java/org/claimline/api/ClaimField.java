package org.claimline.api;

/** What of a claim may differ between two readings. */
public enum ClaimField {
    /** The figure, its bounds, or the word before it. */
    NUMBER,
    CLAIMANT,
    /** What weakens it, in whosever words. */
    HEDGES,
    STANCE,
    HELD_BY,
    PLACES,
    WINDOW,
    /** Nothing of what is claimed: how it was said and by way of whom, the passage, or how sure the reading is. */
    READING
}
