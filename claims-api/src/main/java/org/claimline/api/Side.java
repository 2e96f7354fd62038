package org.claimline.api;

/** The side a source stands on. */
public enum Side {
    UKRAINE,
    RUSSIA,
    INDEPENDENT
}
