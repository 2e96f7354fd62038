package org.claimline.ingest.quantity;

import java.util.List;
import java.util.Set;
import org.claimline.ingest.quantity.NumberWords.Kind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits of any thousands style, in words, and in both ("2.5 thousand", "half a million", "one in five"). */
final class NumeralReader {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No number is written in more words. */
    private static final int MOST_WORDS = 24;

    /** "Nine out of 10": what parts of a whole are reckoned in; "nine out of 96" counts. */
    private static final Set<Double> WHOLES =
            Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 20.0, 100.0, 1000.0);

    private final NumberWords words = new NumberWords();
    private final DigitReader digits = new DigitReader(new MetreReader());
    private final SpelledReader spelled = new SpelledReader(words);
    private final PhraseTable<String> joints = PhraseTable.read(EN + "of-joints.tsv", row -> row[1]);
    private final PhraseTable<double[]> spans = PhraseTable.read(
            EN + "number-spans.tsv", row -> new double[] {Double.parseDouble(row[1]), Double.parseDouble(row[2])});
    private final UnitReader units;

    NumeralReader(UnitReader units) {
        this.units = units;
    }

    /** The number that starts at a token, or null. */
    @Nullable
    Numeral at(List<Token> tokens, int at, int limit) {
        return at(tokens, at, limit, false);
    }

    /** The number that starts at a token, or null; {@code money} where a currency stands before it. */
    @Nullable
    Numeral at(List<Token> tokens, int at, int limit, boolean money) {
        if (at >= limit) return null;
        var token = tokens.get(at);
        int end = Math.min(limit, at + MOST_WORDS);
        Numeral numeral = token.word() ? spelled.at(tokens, at, end) : digits(tokens, at, end, money);
        if (token.word() && numeral == null) return span(tokens, at, end);
        return numeral == null ? null : outOf(tokens, numeral, limit);
    }

    private @Nullable Numeral digits(List<Token> tokens, int at, int limit, boolean money) {
        var numeral = digits.at(tokens, at, limit, money);
        if (numeral == null) return null;
        numeral = scaled(tokens, numeral, limit);
        // "2 and a half million", "10 and a half kilometres".
        return numeral.value() != null && numeral.value() == Math.rint(numeral.value())
                ? spelled.mixed(tokens, numeral, limit)
                : numeral;
    }

    private Numeral scaled(List<Token> tokens, Numeral numeral, int limit) {
        var scaled = numeral;
        for (int rounds = 0; rounds < 3; rounds++) {
            int at = scaled.end();
            int word = at + 1 < limit && tokens.get(at).is("-") ? at + 1 : at;
            var part = words.at(tokens, word, limit, Kind.SCALE);
            if (part == null) break;
            scaled = scaled.times(part.end(), part.value().value());
        }
        return scaled;
    }

    /** "and a half" behind a unit: what it adds to one of it; null if it stands there not. */
    @Nullable
    Found<Double> addedFraction(List<Token> tokens, int at, int limit) {
        var mixed = spelled.mixed(tokens, Numeral.of(at, 0, false), limit);
        return mixed.end() == at || mixed.value() == null ? null : new Found<>(mixed.end(), mixed.value());
    }

    /** "Double digits", "the low teens": a span of numbers by one name. */
    private @Nullable Numeral span(List<Token> tokens, int at, int limit) {
        var found = spans.longest(tokens, at, limit);
        return found == null
                ? null
                : new Numeral(found.end(), null, found.value()[0], found.value()[1], false, 1, false);
    }

    /** "One in five", "nine out of 10". */
    private Numeral outOf(List<Token> tokens, Numeral numeral, int limit) {
        if (numeral.value() == null || numeral.fraction() || numeral.value() > 999 || numeral.end() + 1 >= limit)
            return numeral;
        var joint = joints.longest(tokens, numeral.end(), limit);
        if (joint == null || joint.end() >= limit) return numeral;
        var token = tokens.get(joint.end());
        var whole =
                token.word() ? spelled.at(tokens, joint.end(), limit) : digits.at(tokens, joint.end(), limit, false);
        boolean part = whole != null
                && whole.value() != null
                && !whole.fraction()
                && numeral.value() < whole.value()
                && WHOLES.contains(whole.value())
                && units.at(tokens, whole.end(), limit) == null;
        return part && whole != null && whole.value() != null
                ? Numeral.part(whole.end(), numeral.value() / whole.value())
                : numeral;
    }
}
