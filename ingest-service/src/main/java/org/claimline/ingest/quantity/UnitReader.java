package org.claimline.ingest.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number, with what may stand between the two, and tells measures from rates. */
final class UnitReader {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "30 more full kilometres": no more words stand between a number and its unit. */
    private static final int MOST_FILLERS = 3;

    private final PhraseTable<Unit> units = new PhraseTable<>(EN + "units.tsv");
    private final Map<String, Unit> named = new HashMap<>();
    private final PhraseTable<String> fillers = PhraseTable.read(EN + "unit-fillers.tsv", row -> row[1]);
    private final PhraseTable<String> per = PhraseTable.read(EN + "per-words.tsv", row -> row[1]);
    private final WordSet rateStops = PhraseTable.words(EN + "rate-stops.tsv");
    private final Unit inch;

    UnitReader() {
        Unit found = null;
        for (var row : PhraseTable.rows(EN + "units.tsv")) {
            var unit = new Unit(row[1], row[2], Dimension.valueOf(row[3]), Double.parseDouble(row[4]), row.length > 5);
            for (var spelling : row[0].split("\\|", -1)) units.put(spelling, unit);
            named.put(unit.name(), unit);
            if (unit.code().equals("in")) found = unit;
        }
        if (found == null) throw new IllegalStateException("units.tsv has no inch");
        inch = found;
    }

    /** The unit of a name in full words, or null. */
    @Nullable
    Unit named(@Nullable String name) {
        return name == null ? null : named.get(name);
    }

    /** The unit at a token, with the words that may stand before it, or null. */
    @Nullable
    Found<Unit> at(List<Token> tokens, int at, int limit) {
        int word = at;
        for (int fillersSeen = 0; word < limit && fillersSeen < MOST_FILLERS; fillersSeen++) {
            var filler = fillers.longest(tokens, word, limit);
            if (filler == null) break;
            word = filler.end();
        }
        var found = bare(tokens, word, limit);
        return found != null || word == at ? found : bare(tokens, at, limit);
    }

    private @Nullable Found<Unit> bare(List<Token> tokens, int word, int limit) {
        if (word >= limit) return null;
        var found = units.longest(tokens, word, limit);
        // "by 1.5 km." at the end of a sentence: the full stop is the sentence's.
        if (found != null && found.end() == limit && tokens.get(limit - 1).is("."))
            found = units.longest(tokens, word, limit - 1);
        if (found != null) return doubtful(tokens, word, found, limit) ? null : found;
        return inches(tokens, word) ? new Found<>(word + 1, inch) : null;
    }

    /** "10 x 15 km", "20 G", "2 Mi-8s": letters that stand for something else there. */
    private static boolean doubtful(List<Token> tokens, int at, Found<Unit> found, int limit) {
        var token = tokens.get(at);
        if (token.text().length() > 2 || (token.text().length() > 1 && !token.capitalised())) return false;
        int next = found.end();
        boolean named = next + 1 < limit
                && tokens.get(next).is("-")
                && tokens.get(next + 1).number();
        if (named && token.capitalised()) return true;
        boolean number = next < limit && tokens.get(next).number();
        if (found.value().code().equals("x")) return number || !DigitReader.touches(tokens, at);
        return token.capitalised()
                && (found.value().code().equals("g") || found.value().code().equals("m"));
    }

    /** "6in", "6-in": the preposition never touches a number. */
    private static boolean inches(List<Token> tokens, int at) {
        return tokens.get(at).is("in")
                && DigitReader.touches(tokens, at)
                && !tokens.get(at).capitalised();
    }

    /** "A kilometre": a unit that an article counts as one; null where it is a rate or none. */
    @Nullable
    Found<Unit> behindArticle(List<Token> tokens, int at, int limit) {
        var found = bare(tokens, at, limit);
        if (found == null || !found.value().article()) return null;
        // "a m" and "an ha" are no English, but "a M" may be the letter.
        return tokens.get(at).text().length() < 3 ? null : found;
    }

    /** The unit behind a second number; behind feet, "in" is inches. */
    @Nullable
    Found<Unit> smaller(List<Token> tokens, Unit unit, int at, int limit) {
        var found = at(tokens, at, limit);
        boolean feet = unit.code().equals("ft") && at < limit && tokens.get(at).is("in");
        return found == null && feet ? new Found<>(at + 1, inch) : found;
    }

    /** What a measure is a rate of ("80 km an hour"), and where it ends; null if it is none. */
    @Nullable
    Found<Unit> rate(List<Token> tokens, Found<Unit> measure, int limit) {
        var joint = measure.end() < limit ? per.longest(tokens, measure.end(), limit) : null;
        if (joint == null || joint.end() >= limit) return null;
        var base = units.longest(tokens, joint.end(), limit);
        boolean each = joint.value().equals("EACH");
        if (each && (base == null || base.value().dimension() != Dimension.TIME)) return null;
        if (each && base != null && base.end() < limit && rateStops.has(tokens.get(base.end()))) return null;
        var unit = measure.value();
        if (base != null)
            return new Found<>(
                    base.end(), per(unit, base.value().code(), base.value().name()));
        var what = tokens.get(joint.end());
        // "5 km / 3 miles" is a conversion.
        if (!what.word() || (tokens.get(measure.end()).punctuation() && !hourly(what))) return null;
        return new Found<>(
                joint.end() + 1, per(unit, hourly(what) ? "h" : what.lower(), hourly(what) ? "hour" : what.lower()));
    }

    private static boolean hourly(Token token) {
        return token.is("h");
    }

    private static Unit per(Unit unit, String code, String name) {
        return new Unit(unit.code() + "/" + code, unit.name() + " per " + name, Dimension.OTHER, 1, false);
    }
}
