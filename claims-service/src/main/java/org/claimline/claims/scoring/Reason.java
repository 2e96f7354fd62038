package org.claimline.claims.scoring;

/** Why a source cannot be judged. */
public enum Reason {
    /** None of its statements can be compared with an independent assessment. */
    NO_REFERENCE,

    /** Its comparisons tell too little together: fewer than five whole ones. */
    FEW_COMPARISONS,

    /** The comparisons fit several letters, none of them with a belief of a half. */
    UNDECIDED
}
