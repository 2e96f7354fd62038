package org.claimline.ingest.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

    private final Map<String, Map<Position, Weight>> weights = new HashMap<>();

    /** What one word at one position adds: no record, as each is only equal to itself. */
    private static final class Weight {
        private final double value;

        Weight(double value) {
            this.value = value;
        }
    }

    WordWeights() {
        for (var row : PhraseTable.rows("/org/claimline/ingest/claim/word-weights.tsv")) {
            var position = Position.valueOf(row[1]);
            double share = position == Position.SENTENCE_BEFORE ? BEFORE : 1;
            weights.computeIfAbsent(row[0], word -> new EnumMap<>(Position.class))
                    .put(position, new Weight(share * Double.parseDouble(row[2])));
        }
    }

    /** The probability that it is a claim, 0 to 1. */
    double of(TokenizedText text, Sentence sentence, Amount amount) {
        // In the order of the text, so that the same text has the same sum to the last bit.
        var seen = new LinkedHashSet<Weight>();
        Surroundings.of(text, sentence, amount, (word, position) -> {
            var weight = weights.getOrDefault(word, Map.of()).get(position);
            if (weight != null) seen.add(weight);
        });
        double sum = 0;
        for (var weight : seen) sum += weight.value;
        return 1 / (1 + Math.exp(-sum));
    }
}
