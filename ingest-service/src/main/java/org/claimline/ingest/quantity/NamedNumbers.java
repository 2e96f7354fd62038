package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Finds numbers in digits that measure and count nothing: names, places in a row, times of day, scores, telephone numbers. */
final class NamedNumbers {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A telephone number has no more groups. */
    private static final int MOST_GROUPS = 8;

    private final PhraseTable<String> names = PhraseTable.read(EN + "number-names.tsv", row -> row[1]);
    private final PhraseTable<String> clock = PhraseTable.read(EN + "clock-words.tsv", row -> row[1]);
    private final PhraseTable<Double> suffixes =
            PhraseTable.read(EN + "number-suffixes.tsv", row -> Double.parseDouble(row[1]));
    private final WordSet ordinals = PhraseTable.words(EN + "ordinals.tsv");
    private final UnitReader units;
    private final MoneyReader money;
    private final BoundReader bounds;

    NamedNumbers(UnitReader units, MoneyReader money, BoundReader bounds) {
        this.units = units;
        this.money = money;
        this.bounds = bounds;
    }

    /** One past what a number that is none belongs to; the token itself where it is a number. */
    int end(TokenizedText text, Sentence sentence, int at) {
        var tokens = text.tokens();
        int limit = sentence.end();
        int code = code(tokens, sentence.first(), at, limit);
        if (code > at) return code;
        int time = clock(tokens, at, limit);
        if (time > at) return time;
        if (ordinal(tokens, at + 1, limit)) return at + 2;
        int glued = glued(tokens, at, limit);
        if (glued > at) return glued;
        int score = score(tokens, at, limit);
        if (score > at) return score;
        return named(tokens, sentence, at, limit) || listed(text, sentence, at) ? at + 1 : at;
    }

    /** "+380 44 255 15 15", "8-800-555-35-35", "044 255", "2022-09-01": groups that are read one by one. */
    private int code(List<Token> tokens, int from, int at, int limit) {
        boolean plus = at > from && tokens.get(at - 1).is("+") && DigitReader.touches(tokens, at);
        String digits = tokens.get(at).text();
        boolean zero = digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
        int end = at + 1;
        int groups = 1;
        while (groups < MOST_GROUPS && end < limit) {
            int next = end;
            boolean joint = tokens.get(next).is("-") || ((plus || zero) && bracket(tokens.get(next)));
            if (joint && next + 1 < limit) next++;
            if (joint && next + 1 < limit && bracket(tokens.get(next))) next++;
            boolean tight = joint ? DigitReader.touches(tokens, end) || plus : plus || zero;
            if (!tight || !tokens.get(next).number()) break;
            end = next + 1;
            groups++;
        }
        if (groups >= 3) return end;
        return zero ? end : at;
    }

    private static boolean bracket(Token token) {
        return token.is("(") || token.is(")");
    }

    /** "14:02", "2:1", "6 p.m.", "0600 GMT". */
    private int clock(List<Token> tokens, int at, int limit) {
        int end = at;
        if (at + 2 < limit
                && tokens.get(at + 1).is(":")
                && tokens.get(at + 2).number()
                && DigitReader.touches(tokens, at + 1)
                && DigitReader.touches(tokens, at + 2)) {
            end = at + 3;
            if (end + 1 < limit
                    && tokens.get(end).is(":")
                    && tokens.get(end + 1).number()) end += 2;
        }
        var words = clock.longest(tokens, Math.max(end, at + 1), limit);
        if (words != null) return words.end();
        return end;
    }

    private boolean ordinal(List<Token> tokens, int at, int limit) {
        return at < limit
                && DigitReader.touches(tokens, at)
                && tokens.get(at).text().length() == 2
                && ordinals.has(tokens.get(at));
    }

    /** "9K720", "5G", "T-72", "F-16s", "COVID-19": letters that touch a number and are no unit. */
    private int glued(List<Token> tokens, int at, int limit) {
        boolean behind = at + 1 < limit
                && tokens.get(at + 1).word()
                && DigitReader.touches(tokens, at + 1)
                && units.at(tokens, at + 1, limit) == null
                && suffixes.longest(tokens, at + 1, limit) == null
                && money.behind(tokens, at + 1, limit) == null
                && bounds.after(tokens, at + 1, limit) == null
                && !tokens.get(at + 1).is("s");
        if (behind) return at + 2;
        if (at < 2 || !tokens.get(at - 1).punctuation() || !DigitReader.touches(tokens, at)) return at;
        var letters = tokens.get(at - 2);
        boolean name = tokens.get(at - 1).is("-")
                && DigitReader.touches(tokens, at - 1)
                && letters.word()
                && (letters.capitalised() || letters.text().length() == 1);
        if (!name) return at;
        boolean letter = at + 1 < limit && tokens.get(at + 1).word() && DigitReader.touches(tokens, at + 1);
        return letter ? at + 2 : at + 1;
    }

    /** "won 3-1", "9/11": two numbers that are no range and no part. */
    private int score(List<Token> tokens, int at, int limit) {
        if (at + 2 >= limit || !tokens.get(at + 2).number()) return at;
        var joint = tokens.get(at + 1);
        boolean touching = DigitReader.touches(tokens, at + 1) && DigitReader.touches(tokens, at + 2);
        Double one = DigitReader.parse(tokens.get(at).text());
        Double other = DigitReader.parse(tokens.get(at + 2).text());
        if (!touching || one == null || other == null || units.at(tokens, at + 3, limit) != null) return at;
        // "2-1/2" is two and a half.
        boolean mixed = joint.is("-") && DigitReader.slash(tokens, at + 2, limit) != null;
        boolean falls = !mixed && (joint.is("-") || joint.is("–")) && one >= other && one < 1000;
        // "9/11", "24/7" and "1/2/2022"; "3/4" is left to the reader of fractions.
        boolean slashed = joint.is("/") && (one >= other || other > 10);
        if (!falls && !slashed) return at;
        boolean third = at + 4 < limit
                && tokens.get(at + 3).is("/")
                && tokens.get(at + 4).number();
        return third ? at + 5 : at + 3;
    }

    /** "No. 5", "Article 5", "Leopard 2". */
    private boolean named(List<Token> tokens, Sentence sentence, int at, int limit) {
        for (int first = Math.max(sentence.first(), at - 3); first < at; first++) {
            String name = names.exactly(tokens, first, at);
            if (name == null) continue;
            if (name.equals("CAPITAL") && (!tokens.get(first).capitalised() || first == sentence.first())) continue;
            return units.at(tokens, at + 1, limit) == null && suffixes.longest(tokens, at + 1, limit) == null;
        }
        return false;
    }

    /** "[12]", "1." and "2)" at the head of a line. */
    private static boolean listed(TokenizedText text, Sentence sentence, int at) {
        boolean note = text.is(at - 1, "[") && text.is(at + 1, "]");
        boolean head = at == sentence.first()
                && (text.is(at + 1, ")")
                        || (text.is(at + 1, ".") && text.token(at).text().length() <= 2));
        return note || head;
    }
}
