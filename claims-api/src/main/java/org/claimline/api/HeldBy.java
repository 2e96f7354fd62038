package org.claimline.api;

/** The side that holds the ground after the change. */
public enum HeldBy {
    UKRAINE,
    RUSSIA,
    CONTESTED
}
