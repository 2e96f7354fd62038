package org.claimline.api;

/** How the words of the claimant reach the reader. */
public enum Speech {
    /** Within quotation marks. */
    DIRECT,
    REPORTED,
    /** The outlet speaks in its own voice. */
    NARRATION
}
