package org.claimline.ingest.claim;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenMemo;
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

    /** A word that weighs nothing anywhere. */
    private static final Word NOTHING = new Word();

    /** Each file is read once. */
    private static final class Shared {
        private static final WordWeights AMOUNTS = file("amount-weights.tsv");
        private static final WordWeights PLACES = file("place-weights.tsv");
    }

    /**
     * A word, or two: a bit for each position at which it weighs anything, by which most questions are answered, and the number of the first of its
     * weights, which stand in the order of the positions.
     */
    private static final class Word {
        private long positions;
        private int first;
    }

    private final Map<String, Word> words = new HashMap<>();

    /** Two words together, by the first and the second, so that a text's need not be joined to be looked up. */
    private final Map<String, Map<String, Word>> pairs = new HashMap<>();

    /** The weights by their numbers. */
    private final double[] weights;

    /** Finds a word once; null = nothing is kept, as these are used for few texts. */
    private final @Nullable TokenMemo<Word> memo;

    /** The words that are names of kinds, by the numbers of these; threads may overwrite each other's: what is lost is looked up again. */
    private @Nullable Word[] kinds = {};

    private WordWeights(List<String[]> rows, boolean keep) {
        var read = new HashMap<String, Map<Position, Double>>();
        int count = 0;
        for (var row : rows) {
            var position = Position.valueOf(row[1]);
            double share = position == Position.SENTENCE_BEFORE ? BEFORE : 1;
            read.computeIfAbsent(row[0], word -> new EnumMap<>(Position.class))
                    .put(position, share * Double.parseDouble(row[2]));
        }
        for (var own : read.values()) count += own.size();
        weights = new double[count];
        int next = 0;
        for (var one : read.entrySet()) {
            var word = new Word();
            word.first = next;
            for (var weight : one.getValue().entrySet()) {
                word.positions |= bit(weight.getKey());
                weights[next++] = weight.getValue();
            }
            add(one.getKey(), word);
        }
        memo = keep ? new TokenMemo<>(token -> word(Surroundings.stem(token))) : null;
    }

    private void add(String text, Word word) {
        // The words that the lexicons have are the same strings, so that a look compares no letters.
        words.put(text.intern(), word);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
            pairs.computeIfAbsent(text.substring(0, at).intern(), first -> new HashMap<>())
                    .put(text.substring(at + 1).intern(), word);
    }

    private static WordWeights file(String file) {
        return new WordWeights(PhraseTable.rows("/org/claimline/ingest/claim/" + file), true);
    }

    /** Those just learned, in the lines of a file of weights: what they say of texts left out is measured before they are written. */
    public static WordWeights learned(List<String> lines) {
        return new WordWeights(
                lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .toList(),
                false);
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
        return 1 / (1 + Math.exp(-sum.sum));
    }

    private Word word(String text) {
        return words.getOrDefault(text, NOTHING);
    }

    private Word word(Token token) {
        return memo == null ? word(Surroundings.stem(token)) : memo.of(token);
    }

    private Word word(Label kind) {
        var all = kinds;
        var known = kind.number() < all.length ? all[kind.number()] : null;
        return known == null ? keep(kind) : known;
    }

    private Word keep(Label kind) {
        var all = Arrays.copyOf(kinds, Math.max(kinds.length, kind.number() + 1));
        var found = word(kind.text());
        all[kind.number()] = found;
        kinds = all;
        return found;
    }

    /** The bit of a position, which lives no longer than the weights, so the order of the enum may change. */
    @SuppressWarnings("EnumOrdinal")
    private static long bit(Position position) {
        return 1L << position.ordinal();
    }

    /** What was seen adds up, each word and position once, in the order of the text: the same text has the same sum to the last bit. */
    private final class Sum implements Surroundings.Clues {
        private final long[] seen = new long[weights.length / Long.SIZE + 1];
        private double sum;

        /** The token asked about last: one is seen at several positions. */
        private @Nullable Token last;

        private Word known = NOTHING;

        @Override
        public void see(String text, Position position) {
            add(word(text), position);
        }

        @Override
        public void see(Token token, Position position) {
            if (token != last) {
                known = word(token);
                last = token;
            }
            add(known, position);
        }

        @Override
        public void see(Label kind, Position position) {
            add(word(kind), position);
        }

        @Override
        public void see(String first, String second, Position position) {
            var behind = pairs.get(first);
            if (behind != null) add(behind.getOrDefault(second, NOTHING), position);
        }

        private void add(Word word, Position position) {
            long at = bit(position);
            if ((word.positions & at) == 0) return;
            int number = word.first + Long.bitCount(word.positions & (at - 1));
            long bit = 1L << number;
            if ((seen[number / Long.SIZE] & bit) != 0) return;
            seen[number / Long.SIZE] |= bit;
            sum += weights[number];
        }
    }
}
