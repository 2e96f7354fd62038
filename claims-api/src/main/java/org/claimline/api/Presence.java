package org.claimline.api;

/** In which of two versions something stands. */
public enum Presence {
    /** In both, the same. */
    KEPT,
    /** In both, not the same. */
    CHANGED,
    /** In the later one alone. */
    ADDED,
    /** In the earlier one alone. */
    GONE
}
