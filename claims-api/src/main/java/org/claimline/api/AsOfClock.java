package org.claimline.api;

/** Which of a claim's clocks its as-of day comes from. */
public enum AsOfClock {
    SAID,
    WINDOW_END,
    PUBLISHED
}
