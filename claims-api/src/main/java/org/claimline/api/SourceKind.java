package org.claimline.api;

/** What a source is. */
public enum SourceKind {
    PERSON,
    ORGANISATION,
    /** Who published the article, speaking in its own voice. */
    OUTLET
}
