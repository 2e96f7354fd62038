package org.claimline.api;

/** Whether a figure counts what changed within the window alone, or everything since its start. */
public enum WindowBasis {
    INCREMENT,
    CUMULATIVE
}
