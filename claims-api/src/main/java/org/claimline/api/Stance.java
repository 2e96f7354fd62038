package org.claimline.api;

/** What the claimant does with the assertion. */
public enum Stance {
    ASSERTS,
    DENIES,
    /** The losing side admits it, "regrouping" included. */
    CONCEDES,
    UNCONFIRMED
}
