package org.claimline.api;

/** Where the letters begin. */
public enum ThresholdProfile {
    /** A from .90, B from .75, C from .50, D from .25. */
    CLAIMLINE,
    /** The middles between the scores of MISP's taxonomy: .875, .625, .375, .125. */
    MISP_MIDPOINT
}
