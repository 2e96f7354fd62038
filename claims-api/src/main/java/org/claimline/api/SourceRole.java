package org.claimline.api;

/** What a source does for Claimline. */
public enum SourceRole {
    CLAIMANT,
    OUTLET,
    /** An independent claimant whose figures serve as reference. */
    ASSESSOR
}
