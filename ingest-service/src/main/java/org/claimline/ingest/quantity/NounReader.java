package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what a number without a unit counts: settlements, parts of a whole, anything else. */
final class NounReader {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "30 small front-line farming towns": how far a noun may stand behind its number. */
    private static final int REACH = 6;

    private final PhraseTable<String> counted = PhraseTable.read(EN + "counted.tsv", row -> row[1]);
    private final PhraseTable<String> stops = PhraseTable.read(EN + "noun-stops.tsv", row -> row[1]);
    private final PhraseTable<String> fractionStops = PhraseTable.read(EN + "fraction-stops.tsv", row -> row[1]);
    private final PhraseTable<String> oneStops = PhraseTable.read(EN + "one-stops.tsv", row -> row[1]);
    private final PhraseTable<String> calibres = PhraseTable.read(EN + "calibre-nouns.tsv", row -> row[1]);
    private final PhraseTable<String> notNumbers = PhraseTable.read(EN + "not-numbers.tsv", row -> row[1]);
    private final WordSet ordinals = PhraseTable.words(EN + "ordinals.tsv");
    private final WordSet plurals;

    NounReader(WordSet plurals) {
        this.plurals = plurals;
    }

    /** Whether words with a number in them name none: "first half", "one another", "twenty-first". */
    boolean idiom(List<Token> tokens, Sentence sentence, int at, Numeral numeral) {
        for (int first = Math.max(sentence.first(), at - 1); first <= at; first++) {
            var found = notNumbers.longest(tokens, first, sentence.end());
            if (found != null && found.end() > at) return true;
        }
        return ordinal(tokens, numeral.end(), sentence.end());
    }

    /** "twenty-first", "41st": what stands behind a number makes it a place in a row. */
    boolean ordinal(List<Token> tokens, int at, int limit) {
        int word = at + 1 < limit && tokens.get(at).is("-") ? at + 1 : at;
        return word < limit && DigitReader.touches(tokens, word) && ordinals.has(tokens.get(word));
    }

    /** One past the noun, where a number counts settlements; -1 otherwise. */
    int settlements(List<Token> tokens, int at, int limit) {
        for (int i = at; i < Math.min(limit, at + REACH); i++) {
            var noun = counted.longest(tokens, i, limit);
            if (noun != null) return noun.end();
            var token = tokens.get(i);
            if (token.is("of") && i == at) continue;
            if (token.is("-") && i > at) continue;
            if (!token.word() || token.is("of") || stops.get(token) != null) return -1;
        }
        return -1;
    }

    /** The amount of a number without a unit; null where it counts nothing. */
    @Nullable
    Amount finish(Draft draft, BoundReader bounds) {
        var tokens = draft.text().tokens();
        int limit = draft.sentence().end();
        int at = draft.inner() == null ? draft.core() : draft.inner().end();
        if (draft.last().fraction()) return part(draft, tokens, limit, bounds);
        // "one of the most contested places" counts none.
        if (pronoun(draft, tokens) && at < limit && tokens.get(at).is("of")) return null;
        int noun = settlements(tokens, at, limit);
        // "one village after another" counts none.
        boolean figureOfSpeech =
                noun > 0 && draft.text().is(noun, "after") && draft.text().is(noun + 1, "another");
        if (noun > 0 && !figureOfSpeech)
            return draft.counting(noun, draft.text().words(noun - 1, noun).toLowerCase(java.util.Locale.ROOT))
                    .by(Rule.SETTLEMENTS)
                    .amount(bounds);
        if (pronoun(draft, tokens)) return null;
        String counts = noun(tokens, at, limit);
        if (counts != null)
            return draft.counting(draft.core(), counts).by(Rule.COUNT).amount(bounds);
        return draft.amount(bounds);
    }

    /** "two thirds of the region"; "a third attempt" is none. */
    private @Nullable Amount part(Draft draft, List<Token> tokens, int limit, BoundReader bounds) {
        int next = draft.core();
        boolean word = next < limit && tokens.get(next).word();
        boolean plain = draft.at() + 2 == draft.core()
                && draft.last().value() != null
                && draft.last().value() < 0.4;
        boolean row = word && plain && fractionStops.get(tokens.get(next)) == null;
        if (row && !tokens.get(next).capitalised()) return null;
        return draft.as(Draft.PART).by(Rule.FRACTION).amount(bounds);
    }

    /** "one of them", "the one that": stands for a thing. */
    private boolean pronoun(Draft draft, List<Token> tokens) {
        int at = draft.at();
        Double value = draft.numeral().value();
        if (draft.numeral().digits() || value == null || value != 1 || draft.core() != at + 1) return false;
        int next = draft.core();
        if (next >= draft.sentence().end() || tokens.get(next).punctuation()) return true;
        var after = oneStops.longest(tokens, next, draft.sentence().end());
        if (after != null && after.value().equals("AFTER")) return true;
        return at > draft.sentence().first() && "BEFORE".equals(oneStops.exactly(tokens, at - 1, at));
    }

    /** The plural that a number counts, in lower case; null if there is none near. */
    private @Nullable String noun(List<Token> tokens, int at, int limit) {
        for (int i = at; i < Math.min(limit, at + REACH - 1); i++) {
            var token = tokens.get(i);
            if ((token.is("of") && i == at) || (token.is("-") && i > at)) continue;
            if (!token.word() || "FUNCTION".equals(stops.get(token))) return null;
            if (plural(token)) return token.lower();
        }
        return null;
    }

    private boolean plural(Token token) {
        String word = token.lower();
        return plurals.has(token) || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss"));
    }

    /** One past "of", "of a" or "a" behind a number in words: "dozens of km", "half a mile". */
    int behindOf(List<Token> tokens, int at, int limit) {
        int next = at < limit && tokens.get(at).is("of") ? at + 1 : at;
        return next < limit && (tokens.get(next).is("a") || tokens.get(next).is("an")) ? next + 1 : next;
    }

    /** Whether nothing is counted behind a number: a mark, a preposition or the end follows. */
    boolean ends(List<Token> tokens, int at, int limit) {
        return at >= limit || !tokens.get(at).word() || "FUNCTION".equals(stops.get(tokens.get(at)));
    }

    /** "152mm shells": a length that tells one gun from another. */
    boolean calibre(List<Token> tokens, PhraseTable.Found<Unit> unit, int limit) {
        if (!unit.value().code().equals("mm")) return false;
        for (int at = unit.end(); at < Math.min(limit, unit.end() + 3); at++)
            if (calibres.longest(tokens, at, limit) != null) return true;
        return false;
    }
}
