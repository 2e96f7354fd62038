package org.claimline.api;

/** Where a reference comes from. */
public enum AssessmentKind {
    /** A figure the assessor published in words. */
    TEXT,
    /** The change between two days of the assessor's map. */
    MAP
}
