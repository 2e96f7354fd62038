package org.claimline.api;

/** How far a re-extraction is. */
public enum ReextractionState {
    RUNNING,
    /** Every article was read again. */
    DONE,
    /** Stopped by a person; what was read again before stays so. */
    CANCELLED;

    /** Whether nothing happens any more by itself. */
    public boolean ended() {
        return this != RUNNING;
    }
}
