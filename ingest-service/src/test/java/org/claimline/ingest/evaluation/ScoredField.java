package org.claimline.ingest.evaluation;

import java.util.Locale;

/** A field of a claim that is compared with the annotation. */
enum ScoredField {
    QUALIFIER,
    CLAIMANT,
    STANCE,
    PLACE,
    HELD_BY,
    WINDOW,
    SAID_ON,
    EVIDENCE;

    /** The name for a reader. */
    String words() {
        return this == EVIDENCE
                ? "evidence verbatim"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
