package org.claimline.ingest.claim;

import java.util.HashMap;
import java.util.Map;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenMemo;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * How likely an amount of ground, or the name of a settlement, is what a claim is about, by the words around it: a logistic regression over
 * the annotated articles ({@code amount-weights.tsv}, {@code place-weights.tsv}: word, position, weight). The weights of what stands around an amount are added up, each word and
 * position once; the logistic function of the sum is the probability. {@code <all>} has the weight that every amount has, or every
 * amount of one measure.
 */
public final class WordWeights {
    /** A word of the sentences before counts half. */
    public static final double BEFORE = .5;

    /** The words without a weight. */
    private static final Row NONE = new Row(-1);

    /** Each file is read once: what it says of a word is kept with the word. */
    private static final class Shared {
        private static final WordWeights AMOUNTS = new WordWeights("amount-weights.tsv");
        private static final WordWeights PLACES = new WordWeights("place-weights.tsv");
    }

    private final Map<String, Row> rows = new HashMap<>();
    private final Row all;
    private final TokenMemo<Row> memo = new TokenMemo<>(token -> row(Surroundings.word(token)));

    /** What one word adds, by its position: a position without a weight adds nothing. */
    private static final class Row {
        private static final int POSITIONS = Position.values().length;

        private final int number;
        private final double[] weights = new double[POSITIONS];

        Row(int number) {
            this.number = number;
        }
    }

    private WordWeights(String file) {
        for (var row : PhraseTable.rows("/org/claimline/ingest/claim/" + file)) {
            var position = Position.valueOf(row[1]);
            double share = position == Position.SENTENCE_BEFORE ? BEFORE : 1;
            rows.computeIfAbsent(row[0], word -> new Row(rows.size())).weights[place(position)] =
                    share * Double.parseDouble(row[2]);
        }
        all = row(Surroundings.ALL);
    }

    /** Where a row has the weight of a position; rows live no longer than the enum, so its order may change. */
    @SuppressWarnings("EnumOrdinal")
    private static int place(Position position) {
        return position.ordinal();
    }

    private Row row(String word) {
        return rows.getOrDefault(word, NONE);
    }

    /** Those of amounts. */
    static WordWeights ofAmounts() {
        return Shared.AMOUNTS;
    }

    /** Those of settlements. */
    static WordWeights ofPlaces() {
        return Shared.PLACES;
    }

    /** The probability that an amount is a claim, 0 to 1. */
    double of(TokenizedText text, Sentence sentence, Amount amount) {
        var sum = new Sum();
        Surroundings.around(text, sentence, amount, sum);
        return sum.probability();
    }

    /** The probability that somebody says who holds a settlement, 0 to 1. */
    double of(TokenizedText text, Sentence sentence, PlaceMention place) {
        var sum = new Sum();
        Surroundings.around(text, sentence, place, sum);
        return sum.probability();
    }

    /** What was seen, each word and position once, in the order of the text: the same text has the same sum to the last bit. */
    private final class Sum implements Surroundings.Neighbours {
        /** A power of two, more than twice the tokens that are ever around. */
        private static final int ROOM = 128;

        /** The rows seen, in a hash table with open addressing, and a bit for each of their positions. */
        private final @Nullable Row[] seen = new @Nullable Row[ROOM];

        private final int[] positions = new int[ROOM];

        private @Nullable Token last;
        private Row row = NONE;
        private int slot;
        private double sum;

        Sum() {
            turn(all);
        }

        @Override
        public void see(@Nullable Token token, Position position) {
            if (token != last && token != null) {
                last = token;
                turn(memo.of(token));
            }
            int bit = 1 << place(position);
            if (row == NONE || (positions[slot] & bit) != 0) return;
            positions[slot] |= bit;
            sum += row.weights[place(position)];
        }

        private void turn(Row found) {
            row = found;
            if (found == NONE) return;
            slot = found.number & (ROOM - 1);
            while (seen[slot] != null && seen[slot] != found) slot = (slot + 1) & (ROOM - 1);
            seen[slot] = found;
        }

        double probability() {
            return 1 / (1 + Math.exp(-sum));
        }
    }
}
