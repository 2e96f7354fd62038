package org.claimline.ingest.evaluation;

import java.util.Map;
import java.util.TreeMap;
import org.claimline.api.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * Whether the stated confidences hold: of the fields given 0.9, nine in ten should be right.
 *
 * <p>The expected calibration error is the mean distance between stated confidence and observed share over ten bins, weighted
 * by their size (Naeini, Cooper and Hauskrecht 2015).
 */
final class Reliability {
    private static final int BINS = 10;

    /** What was stated and what was right, of one field. */
    static final class Field {
        private final int[] size = new int[BINS];
        private final int[] right = new int[BINS];
        private final double[] stated = new double[BINS];

        private void add(double confidence, boolean correct) {
            int bin = Math.min(BINS - 1, (int) (confidence * BINS));
            size[bin]++;
            stated[bin] += confidence;
            if (correct) right[bin]++;
        }

        int scored() {
            int all = 0;
            for (int one : size) all += one;
            return all;
        }

        double meanStated() {
            double sum = 0;
            for (double one : stated) sum += one;
            return sum / scored();
        }

        double shareRight() {
            int sum = 0;
            for (int one : right) sum += one;
            return (double) sum / scored();
        }

        double calibrationError() {
            double sum = 0;
            for (int i = 0; i < BINS; i++) sum += Math.abs(stated[i] - right[i]);
            return sum / scored();
        }
    }

    private final Map<String, Field> fields = new TreeMap<>();

    /** Counts a confidence of a field that could be judged. */
    void add(String field, @Nullable Double confidence, @Nullable Boolean correct) {
        if (confidence == null || correct == null) return;
        fields.computeIfAbsent(field, any -> new Field()).add(confidence, correct);
    }

    /** Counts the confidences of a mention that says an annotated claim. */
    void add(Matching.Pair pair) {
        var gold = pair.gold();
        var mention = pair.mention();
        Confidence confidence = mention.confidence();
        add("claimant", confidence.claimant(), gold.claimant(mention));
        add("place", confidence.place(), gold.placeAgrees(mention));
        add("window", confidence.window(), gold.window(mention));
        add("held by", confidence.heldBy(), gold.heldBy(mention));
        if (mention.quantity() != null) add("quantity", confidence.quantity(), gold.qualifier(mention));
    }

    Map<String, Field> fields() {
        return fields;
    }
}
