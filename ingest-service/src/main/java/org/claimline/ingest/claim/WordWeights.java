package org.claimline.ingest.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;

/**
 * How likely an amount of ground is a claim, by the words around it: a logistic regression over the annotated articles
 * ({@code word-weights.tsv}: word, position, weight). The weights of what stands around an amount are added up, each word and
 * position once; the logistic function of the sum is the probability. {@code <all>} has the weight that every amount has, or every
 * amount of one measure.
 */
public final class WordWeights {
    /** A word of the sentences before counts half. */
    public static final double BEFORE = .5;

    private static final Position[] POSITIONS = Position.values();

    /** In the order of the positions, all positions of one word side by side. */
    private final double[] weights;

    /** Where a word's weights begin. */
    private final Map<String, Integer> words = new HashMap<>();

    WordWeights() {
        var rows = PhraseTable.rows("/org/claimline/ingest/claim/word-weights.tsv");
        for (var row : rows) words.putIfAbsent(row[0], words.size() * POSITIONS.length);
        weights = new double[words.size() * POSITIONS.length];
        for (var row : rows) {
            int at = words.getOrDefault(row[0], 0) + Position.valueOf(row[1]).ordinal();
            weights[at] = Double.parseDouble(row[2]);
        }
    }

    /** The probability that it is a claim, 0 to 1. */
    double of(TokenizedText text, Sentence sentence, Amount amount) {
        var seen = new Seen();
        Surroundings.of(text, sentence, amount, seen);
        return 1 / (1 + Math.exp(-seen.sum()));
    }

    /** What was seen, each word and position once. */
    private final class Seen implements Surroundings.Clues {
        private int[] places = new int[128];
        private int count;

        @Override
        public void see(String word, Position position) {
            var start = words.get(word);
            if (start == null) return;
            if (count == places.length) places = Arrays.copyOf(places, 2 * count);
            places[count++] = start + position.ordinal();
        }

        double sum() {
            Arrays.sort(places, 0, count);
            double sum = 0;
            for (int i = 0; i < count; i++)
                if (i == 0 || places[i] != places[i - 1])
                    sum += weights[places[i]]
                            * (POSITIONS[places[i] % POSITIONS.length] == Position.SENTENCE_BEFORE ? BEFORE : 1);
            return sum;
        }
    }
}
