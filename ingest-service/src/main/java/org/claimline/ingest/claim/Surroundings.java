package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The words around an amount or a name, each with where it stands: with {@link Bearings} what {@link WordWeights} weighs. */
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
    static final Label ALL = new Label("<all>");

    /** Where a word, or a kind of word, stands. */
    public enum Position {
        ANYWHERE,
        LEFT,
        RIGHT,
        FIRST_LEFT,
        NEXT_LEFT,
        FIRST_RIGHT,
        NEXT_RIGHT,
        /** Two words together, right before or behind. */
        PAIR_LEFT,
        PAIR_RIGHT,
        SENTENCE_BEFORE,
        NEAR_AREA,
        NEAR_LENGTH,
        NEAR_SHARE,
        NEAR_COUNT,
        /** Near a number that leaves out its unit or noun. */
        NEAR_BARE,
        NEAR_NAME,
        /** Near "the town" or another noun that means a settlement named before. */
        NEAR_NOUN,
        /** Near "it" or "both" that mean one. */
        NEAR_PRONOUN,
        /** A kind of word within two words of the same clause. */
        KIND_NEXT_LEFT,
        KIND_NEXT_RIGHT,
        /** A kind of word in the same clause. */
        KIND_LEFT,
        KIND_RIGHT,
        /** A kind of word further away. */
        KIND_FAR_LEFT,
        KIND_FAR_RIGHT,
        /** The word before the whole noun phrase, or behind it and its auxiliaries. */
        HEAD_LEFT,
        HEAD_RIGHT,
        /** The next word that says who holds a place, with where its place may stand. */
        GOVERNOR_LEFT,
        GOVERNOR_RIGHT,
        /** The sentence as a whole. */
        SENTENCE
    }

    /** Takes one word after the other; the same may come again. */
    @FunctionalInterface
    public interface Clues {
        /**
         * Takes a word.
         *
         * @param word the first letters of a word in lower case, a mark, or 0 for a number; a kind of word in angle brackets
         */
        void see(String word, Position position);

        /** Takes a token by its first letters, as a mark, or as the number it is. */
        default void see(Token token, Position position) {
            see(stem(token), position);
        }

        /** Takes a kind of word. */
        default void see(Label kind, Position position) {
            see(kind.text(), position);
        }

        /** Takes two words together. */
        default void see(String first, String second, Position position) {
            see(first + ' ' + second, position);
        }
    }

    private Surroundings() {}

    /** Shows what stands around some words. */
    static void of(TokenizedText text, Sentence sentence, TokenRange words, Position near, Clues clues) {
        clues.see(ALL, Position.ANYWHERE);
        clues.see(ALL, near);
        int least = sentence.first();
        for (int i = 0; i < REACH && words.first() - 1 - i >= least; i++) {
            var word = text.token(words.first() - 1 - i);
            clues.see(word, Position.LEFT);
            within(i, word, near, i == 0 ? Position.FIRST_LEFT : Position.NEXT_LEFT, clues);
        }
        for (int i = 0; i < REACH && words.end() + i < sentence.end(); i++) {
            var word = text.token(words.end() + i);
            clues.see(word, Position.RIGHT);
            within(i, word, near, i == 0 ? Position.FIRST_RIGHT : Position.NEXT_RIGHT, clues);
        }
        if (words.first() - 2 >= least) pair(text, words.first() - 2, Position.PAIR_LEFT, clues);
        if (words.end() + 2 <= sentence.end()) pair(text, words.end(), Position.PAIR_RIGHT, clues);
        int seen = 0;
        for (int at = least - 1; at >= 0 && seen < BEFORE; at--)
            if (text.token(at).word()) {
                clues.see(text.token(at), Position.SENTENCE_BEFORE);
                seen++;
            }
    }

    private static void pair(TokenizedText text, int at, Position position, Clues clues) {
        clues.see(stem(text.token(at)), stem(text.token(at + 1)), position);
    }

    private static void within(int apart, Token word, Position near, Position next, Clues clues) {
        clues.see(word, Position.ANYWHERE);
        if (apart < NEAR) clues.see(word, near);
        if (apart < NEXT) clues.see(word, next);
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

    /** Words close to an amount say different things of an area, a length, a share, a count and a bare number. */
    static Position near(Amount amount) {
        return switch (amount.dimension()) {
            case AREA -> Position.NEAR_AREA;
            case LENGTH -> Position.NEAR_LENGTH;
            case SHARE -> Position.NEAR_SHARE;
            case COUNT -> amount.settlements() ? Position.NEAR_COUNT : Position.NEAR_BARE;
            default -> Position.NEAR_BARE;
        };
    }

    /** The first letters of a word, a mark, or what stands for every number. */
    static String stem(Token token) {
        return token.number() ? NUMBER : token.stem();
    }
}
