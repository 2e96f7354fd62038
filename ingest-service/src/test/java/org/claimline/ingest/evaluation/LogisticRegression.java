package org.claimline.ingest.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression with a ridge penalty, learned by gradient descent with momentum from a start at zero: the same examples
 * in the same order give the same weights.
 *
 * @param weights of each clue
 */
record LogisticRegression(Map<String, Double> weights) {
    /** A clue of fewer examples says more of these than of the language. */
    private static final int LEAST_SEEN = 3;

    private static final double PENALTY = 3;
    private static final double STEP = .003;
    private static final double MOMENTUM = .9;
    private static final int STEPS = 800;

    /**
     * Learns.
     *
     * @param examples the value of each clue that an example has
     * @param answers for each example
     */
    static LogisticRegression learn(List<Map<String, Double>> examples, List<Boolean> answers) {
        var index = index(examples);
        var clues = new ArrayList<int[]>();
        var values = new ArrayList<double[]>();
        for (var example : examples) {
            var known = example.entrySet().stream()
                    .filter(clue -> index.containsKey(clue.getKey()))
                    .toList();
            clues.add(known.stream()
                    .mapToInt(clue -> index.getOrDefault(clue.getKey(), 0))
                    .toArray());
            values.add(known.stream().mapToDouble(Map.Entry::getValue).toArray());
        }
        var weights = new double[index.size()];
        var speed = new double[index.size()];
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[weights.length];
            for (int at = 0; at < weights.length; at++) slope[at] = PENALTY * weights[at];
            for (int one = 0; one < clues.size(); one++) {
                var error = probability(weights, clues.get(one), values.get(one)) - (answers.get(one) ? 1 : 0);
                for (int i = 0; i < clues.get(one).length; i++) slope[clues.get(one)[i]] += error * values.get(one)[i];
            }
            for (int at = 0; at < weights.length; at++) {
                speed[at] = MOMENTUM * speed[at] + slope[at];
                weights[at] -= STEP * speed[at];
            }
        }
        var learned = new HashMap<String, Double>();
        index.forEach((clue, at) -> learned.put(clue, weights[at]));
        return new LogisticRegression(learned);
    }

    /** The probability of yes, 0 to 1; what was never learned says nothing. */
    double probability(Map<String, Double> example) {
        double sum = 0;
        for (var clue : example.entrySet()) sum += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        return 1 / (1 + Math.exp(-sum));
    }

    private static double probability(double[] weights, int[] clues, double[] values) {
        double sum = 0;
        for (int i = 0; i < clues.length; i++) sum += weights[clues[i]] * values[i];
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
