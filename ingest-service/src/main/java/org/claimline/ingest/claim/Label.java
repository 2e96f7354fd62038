package org.claimline.ingest.claim;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The name by which a kind of words is weighed. It is asked about around every figure and every settlement, so each has a number of its own, by which
 * {@link WordWeights} keep what it weighs. Make each once, and keep it.
 */
final class Label {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String text;
    private final int number = MADE.getAndIncrement();

    Label(String text) {
        // The same string as any other of these letters, so that looking it up compares none.
        this.text = text.intern();
    }

    /** As it is written in a file of weights. */
    String text() {
        return text;
    }

    /** That of no other label. */
    int number() {
        return number;
    }
}
