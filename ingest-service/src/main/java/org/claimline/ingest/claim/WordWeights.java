package org.claimline.ingest.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.text.PhraseTable;

/**
 * How likely an amount of ground, or the name of a settlement, is what a claim is about, by the words around it: a logistic regression over
 * the annotated articles ({@code amount-weights.tsv}, {@code place-weights.tsv}: word, position, weight). The weights of what stands around an amount are added up, each word and
 * position once; the logistic function of the sum is the probability. {@code <all>} has the weight that every amount has, or every
 * amount of one measure.
 */
public final class WordWeights {
    /** A word of the sentences before counts half. */
    public static final double BEFORE = .5;

    /** Each file is read once. */
    private static final class Shared {
        private static final WordWeights AMOUNTS = file("amount-weights.tsv");
        private static final WordWeights PLACES = file("place-weights.tsv");
    }

    private final Map<String, Map<Position, Weight>> weights = new HashMap<>();

    /** What one word at one position adds: no record, as each is only equal to itself. */
    private static final class Weight {
        private final double value;

        Weight(double value) {
            this.value = value;
        }
    }

    private WordWeights(List<String[]> rows) {
        for (var row : rows) {
            var position = Position.valueOf(row[1]);
            double share = position == Position.SENTENCE_BEFORE ? BEFORE : 1;
            weights.computeIfAbsent(row[0], word -> new EnumMap<>(Position.class))
                    .put(position, new Weight(share * Double.parseDouble(row[2])));
        }
    }

    private static WordWeights file(String file) {
        return new WordWeights(PhraseTable.rows("/org/claimline/ingest/claim/" + file));
    }

    /** Those just learned, in the lines of a file of weights: what they say of texts left out is measured before they are written. */
    public static WordWeights learned(List<String> lines) {
        return new WordWeights(lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList());
    }

    /** Those of amounts. */
    static WordWeights ofAmounts() {
        return Shared.AMOUNTS;
    }

    /** Those of settlements. */
    static WordWeights ofPlaces() {
        return Shared.PLACES;
    }

    /** The probability of a claim, 0 to 1, by what stands around its words. */
    double of(Consumer<Surroundings.Clues> around) {
        var sum = new Sum();
        around.accept(sum);
        return sum.probability();
    }

    /** What was seen, each word and position once, in the order of the text: the same text has the same sum to the last bit. */
    private final class Sum implements Surroundings.Clues {
        private final Set<Weight> seen = new LinkedHashSet<>();

        @Override
        public void see(String word, Position position) {
            var weight = weights.getOrDefault(word, Map.of()).get(position);
            if (weight != null) seen.add(weight);
        }

        double probability() {
            double sum = 0;
            for (var weight : seen) sum += weight.value;
            return 1 / (1 + Math.exp(-sum));
        }
    }
}
