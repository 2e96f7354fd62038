package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The words around an amount or a name, each with where it stands: what {@link WordWeights} weighs. */
public final class Surroundings {
    /** Words of the sentence on each side of the amount. */
    private static final int REACH = 12;

    /** Of these the ones that are weighed for each measure by itself. */
    private static final int NEAR = 6;

    /** And those that stand in the very next places. */
    private static final int NEXT = 3;

    /** Words of the sentences before. */
    private static final int BEFORE = 20;

    private static final String NUMBER = "0";

    /** Stands around everything. */
    static final String ALL = "<all>";

    /** Where a word stands. */
    public enum Position {
        ANYWHERE,
        LEFT,
        RIGHT,
        FIRST_LEFT,
        NEXT_LEFT,
        FIRST_RIGHT,
        NEXT_RIGHT,
        SENTENCE_BEFORE,
        NEAR_AREA,
        NEAR_LENGTH,
        NEAR_SHARE,
        NEAR_COUNT,
        NEAR_NAME
    }

    /** Takes one word after the other; the same may come again. */
    @FunctionalInterface
    public interface Clues {
        /**
         * Takes a word.
         *
         * @param word the first letters of a word in lower case, a mark, or 0 for a number
         */
        void see(String word, Position position);
    }

    /** The same, token by token: what a token says at several places is looked up once. */
    @FunctionalInterface
    interface Neighbours {
        /**
         * Takes a token.
         *
         * @param token null stands for {@link #ALL}
         */
        void see(@Nullable Token token, Position position);
    }

    private Surroundings() {}

    /** Shows what stands around an amount of ground. */
    public static void of(TokenizedText text, Sentence sentence, Amount amount, Clues clues) {
        around(text, sentence, amount, (token, position) -> clues.see(word(token), position));
    }

    /** Shows what stands around the name of a place. */
    public static void of(TokenizedText text, Sentence sentence, PlaceMention place, Clues clues) {
        around(text, sentence, place, (token, position) -> clues.see(word(token), position));
    }

    static void around(TokenizedText text, Sentence sentence, Amount amount, Neighbours neighbours) {
        around(text, sentence, amount.first(), amount.end(), near(amount), neighbours);
    }

    static void around(TokenizedText text, Sentence sentence, PlaceMention place, Neighbours neighbours) {
        around(text, sentence, place.first(), place.end(), Position.NEAR_NAME, neighbours);
    }

    private static void around(
            TokenizedText text, Sentence sentence, int first, int end, Position near, Neighbours neighbours) {
        neighbours.see(null, Position.ANYWHERE);
        neighbours.see(null, near);
        for (int i = 0; i < REACH && first - 1 - i >= sentence.first(); i++) {
            var token = text.token(first - 1 - i);
            neighbours.see(token, Position.LEFT);
            within(i, token, near, i == 0 ? Position.FIRST_LEFT : Position.NEXT_LEFT, neighbours);
        }
        for (int i = 0; i < REACH && end + i < sentence.end(); i++) {
            var token = text.token(end + i);
            neighbours.see(token, Position.RIGHT);
            within(i, token, near, i == 0 ? Position.FIRST_RIGHT : Position.NEXT_RIGHT, neighbours);
        }
        int seen = 0;
        for (int at = sentence.first() - 1; at >= 0 && seen < BEFORE; at--) {
            var token = text.token(at);
            if (!token.word()) continue;
            neighbours.see(token, Position.SENTENCE_BEFORE);
            seen++;
        }
    }

    private static void within(int apart, Token token, Position near, Position next, Neighbours neighbours) {
        neighbours.see(token, Position.ANYWHERE);
        if (apart < NEAR) neighbours.see(token, near);
        if (apart < NEXT) neighbours.see(token, next);
    }

    /** What an amount measures if it is a claim; null = it is no measure of ground by itself. */
    public static @Nullable Measure measure(Amount amount) {
        return switch (amount.dimension()) {
            case AREA -> Measure.AREA;
            case LENGTH -> Measure.ADVANCE;
            case SHARE -> Measure.SHARE;
            case COUNT -> amount.settlements() ? Measure.SETTLEMENTS : null;
            default -> null;
        };
    }

    /** Words close to an amount say different things of an area, a length, a share and a count. */
    private static Position near(Amount amount) {
        return switch (amount.dimension()) {
            case AREA -> Position.NEAR_AREA;
            case LENGTH -> Position.NEAR_LENGTH;
            case SHARE -> Position.NEAR_SHARE;
            default -> Position.NEAR_COUNT;
        };
    }

    /** What stands for a token: the first letters of a word, a mark, 0 for a number. */
    static String word(@Nullable Token token) {
        if (token == null) return ALL;
        return token.number() ? NUMBER : token.stem();
    }
}
