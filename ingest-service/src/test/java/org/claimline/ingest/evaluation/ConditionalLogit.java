package org.claimline.ingest.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Conditional logit (McFadden 1974): learns which of several options a person takes. Each option has clues, the sum of whose weights speaks for
 * it; the share of its exponential among those of all options is its probability. With a ridge penalty, by {@link Descent}: the same choices in the same order give the same weights.
 *
 * @param weights of each clue
 */
record ConditionalLogit(Map<String, Double> weights) {
    /** A clue of fewer choices says more of these than of the language. */
    private static final int LEAST_SEEN = 3;

    private static final double PENALTY = 2;

    /** One that may be taken, and whether it would be right; several may be. */
    record Option(Set<String> clues, boolean right) {}

    /** Learns from choices of which at least one option is right; the others teach nothing. */
    static ConditionalLogit learn(List<List<Option>> all) {
        return learn(all, PENALTY);
    }

    /** The same with a ridge penalty of its own. */
    static ConditionalLogit learn(List<List<Option>> all, double penalty) {
        var choices =
                all.stream().filter(one -> one.stream().anyMatch(Option::right)).toList();
        var index = index(choices);
        var clues = choices.stream()
                .map(choice -> choice.stream()
                        .map(option -> option.clues().stream()
                                .filter(index::containsKey)
                                .mapToInt(clue -> index.getOrDefault(clue, 0))
                                .toArray())
                        .toArray(int[][]::new))
                .toList();
        var weights = Descent.minimum(
                (point, slope) -> {
                    double loss = 0;
                    for (int at = 0; at < point.length; at++) {
                        slope[at] = penalty * point[at];
                        loss += penalty * point[at] * point[at] / 2;
                    }
                    for (int one = 0; one < clues.size(); one++)
                        loss += loss(choices.get(one), clues.get(one), point, slope);
                    return loss;
                },
                index.size());
        var learned = new HashMap<String, Double>();
        index.forEach((clue, at) -> learned.put(clue, weights[at]));
        return new ConditionalLogit(learned);
    }

    /** What one choice costs; adds what it says of the slope: by how much each option is more probable than among the right ones alone. */
    private static double loss(List<Option> options, int[][] clues, double[] weights, double[] slope) {
        var sums = new double[clues.length];
        for (int i = 0; i < sums.length; i++) for (int clue : clues[i]) sums[i] += weights[clue];
        var all = shares(sums);
        double right = 0;
        for (int i = 0; i < all.length; i++) if (options.get(i).right()) right += all[i];
        for (int i = 0; i < all.length; i++) {
            double error = all[i] - (options.get(i).right() ? all[i] / right : 0);
            for (int clue : clues[i]) slope[clue] += error;
        }
        return -Math.log(right);
    }

    /** The probability of each option, in their order; what was never learned says nothing. */
    double[] probabilities(List<? extends Collection<String>> options) {
        return shares(options.stream()
                .mapToDouble(clues -> clues.stream()
                        .mapToDouble(clue -> weights.getOrDefault(clue, 0.0))
                        .sum())
                .toArray());
    }

    private static double[] shares(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) most = Math.max(most, sum);
        double total = 0;
        var shares = new double[sums.length];
        for (int i = 0; i < sums.length; i++) total += shares[i] = Math.exp(sums[i] - most);
        for (int i = 0; i < sums.length; i++) shares[i] /= total;
        return shares;
    }

    private static Map<String, Integer> index(List<List<Option>> choices) {
        var seen = new HashMap<String, Integer>();
        for (var choice : choices) {
            var once = new LinkedHashSet<String>();
            for (var option : choice) once.addAll(option.clues());
            for (var clue : once) seen.merge(clue, 1, Integer::sum);
        }
        var index = new HashMap<String, Integer>();
        for (var choice : choices)
            for (var option : choice)
                for (var clue : option.clues())
                    if (seen.getOrDefault(clue, 0) >= LEAST_SEEN) index.putIfAbsent(clue, index.size());
        return index;
    }
}
