package org.claimline.ingest.claim;

import java.util.function.IntFunction;

/** The names of clues that count something, one for each number, made once: putting them together for each claim costs more than weighing them. */
final class NumberLabels {
    private final int least;
    private final String[] labels;

    /**
     * A label for each number.
     *
     * @param least what lies below counts as it
     * @param most what lies above counts as it
     */
    NumberLabels(int least, int most, IntFunction<String> label) {
        this.least = least;
        labels = new String[most - least + 1];
        for (int at = 0; at < labels.length; at++)
            labels[at] = label.apply(least + at).intern();
    }

    String of(int number) {
        return labels[Math.clamp(number, least, least + labels.length - 1) - least];
    }
}
