package org.claimline.api;

/** The reliability of a source in the NATO Admiralty code; F is missing, never a middle or a worst value. */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
