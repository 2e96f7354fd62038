package org.claimline.ingest.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression with a ridge penalty, learned one weight after the other from a start at zero (cyclic coordinate descent with a trust
 * region: Genkin, Lewis and Madigan, "Large-scale Bayesian logistic regression for text categorization", 2007). The same examples in
 * the same order give the same weights.
 *
 * @param weights of each clue
 */
record LogisticRegression(Map<String, Double> weights) {
    /** A clue of fewer examples says more of these than of the language. */
    private static final int LEAST_SEEN = 3;

    /** Of the penalties from 1 to 20 the one that did best on texts left out. */
    private static final double PENALTY = 6;

    /** Rounds over all weights, which move little after the first dozen. */
    private static final int ROUNDS = 30;

    /** A smaller weight is none when it is written. */
    private static final double LEAST_TELLING = .005;

    /**
     * Learns.
     *
     * @param examples the value of each clue that an example has
     * @param answers for each example
     */
    static LogisticRegression learn(List<Map<String, Double>> examples, List<Boolean> answers) {
        var index = index(examples);
        var columns = new ArrayList<Column>();
        for (int at = 0; at < index.size(); at++) columns.add(new Column());
        for (int row = 0; row < examples.size(); row++)
            for (var clue : examples.get(row).entrySet()) {
                var at = index.get(clue.getKey());
                if (at != null) columns.get(at).add(row, clue.getValue());
            }
        var sums = new double[examples.size()];
        for (int round = 0; round < ROUNDS; round++) for (var column : columns) column.improve(sums, answers);
        var learned = new HashMap<String, Double>();
        index.forEach((clue, at) -> learned.put(clue, columns.get(at).weight));
        return new LogisticRegression(learned);
    }

    /** A clue: the examples that have it, and its weight. */
    private static final class Column {
        private int[] rows = new int[4];
        private double[] values = new double[4];
        private int size;
        private double weight;
        private double trusted = 1;

        void add(int row, double value) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            rows[size] = row;
            values[size] = value;
            size++;
        }

        /** Moves the weight towards what fits best while the others stand still, by no more than is trusted. */
        void improve(double[] sums, List<Boolean> answers) {
            double slope = PENALTY * weight;
            double bend = PENALTY;
            for (int i = 0; i < size; i++) {
                double sum = sums[rows[i]];
                slope += (probability(sum) - (answers.get(rows[i]) ? 1 : 0)) * values[i];
                bend += values[i] * values[i] * bend(sum, trusted * Math.abs(values[i]));
            }
            double step = Math.max(-trusted, Math.min(trusted, -slope / bend));
            if (step == 0) return;
            weight += step;
            for (int i = 0; i < size; i++) sums[rows[i]] += step * values[i];
            trusted = Math.max(2 * Math.abs(step), trusted / 2);
        }

        /** The most that the loss bends within a distance of a sum. */
        private static double bend(double sum, double within) {
            double away = Math.abs(sum) - within;
            return away <= 0 ? .25 : 1 / (2 + Math.exp(away) + Math.exp(-away));
        }
    }

    /** The probability of yes, 0 to 1; what was never learned says nothing. */
    double probability(Map<String, Double> example) {
        double sum = 0;
        for (var clue : example.entrySet()) sum += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        return probability(sum);
    }

    /** The weights that tell, a line each in the order of the clues. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        new TreeMap<>(weights).forEach((clue, weight) -> {
            if (Math.abs(weight) >= LEAST_TELLING) lines.add(clue + "\t" + String.format(Locale.ROOT, "%.2f", weight));
        });
        return lines;
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private static Map<String, Integer> index(List<Map<String, Double>> examples) {
        var seen = new HashMap<String, Integer>();
        for (var example : examples) for (var clue : example.keySet()) seen.merge(clue, 1, Integer::sum);
        var index = new HashMap<String, Integer>();
        for (var example : examples)
            for (var clue : example.keySet())
                if (seen.getOrDefault(clue, 0) >= LEAST_SEEN) index.putIfAbsent(clue, index.size());
        return index;
    }
}
