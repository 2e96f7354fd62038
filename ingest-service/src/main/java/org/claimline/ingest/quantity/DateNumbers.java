package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.WordSet;

/** Tells the numbers of years and of days in a month from counts: "in 2022", "2014-15", "September 1", "1-3 May", "1990s". */
final class DateNumbers {
    private static final String EN = "/org/claimline/ingest/en/";

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    private final PhraseTable<Integer> months = PhraseTable.read(EN + "months.tsv", row -> Integer.parseInt(row[1]));
    private final PhraseTable<String> before = PhraseTable.read(EN + "years-before.tsv", row -> row[1]);
    private final WordSet plurals;
    private final UnitReader units;

    DateNumbers(UnitReader units, WordSet plurals) {
        this.units = units;
        this.plurals = plurals;
    }

    /** One past a number that is a year or a day; the token itself where it is none. */
    int end(List<Token> tokens, int from, int at, int limit) {
        if (at + 1 < limit && tokens.get(at + 1).is("s") && DigitReader.touches(tokens, at + 1)) return at + 2;
        var unit = units.at(tokens, at + 1, limit);
        if (unit != null && unit.value().dimension() != Dimension.TIME) return at;
        if (year(tokens, at) && ranges(tokens, at, limit)) return at;
        if (year(tokens, at)) return years(tokens, from, at, limit, unit != null);
        return unit == null && day(tokens, from, at, limit) ? at + 1 : at;
    }

    /** Four digits that can be a year. */
    private static boolean year(List<Token> tokens, int at) {
        String digits = tokens.get(at).text();
        if (digits.length() != 4 || !ascii(digits)) return false;
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean ascii(String digits) {
        for (int i = 0; i < digits.length(); i++) if (digits.charAt(i) < '0' || digits.charAt(i) > '9') return false;
        return true;
    }

    private int years(List<Token> tokens, int from, int at, int limit, boolean unit) {
        boolean opened = at > from && (opens(tokens, from, at) || month(tokens, from, at));
        boolean counts = at + 1 < limit && plural(tokens.get(at + 1));
        // "2000 soldiers", "2000 days"; "in 2014 settlers" is rarer than a year.
        if (unit && !opened) return at;
        if (counts && !opened) return at;
        int next = at + 1;
        if (next + 1 < limit
                && (tokens.get(next).is("-") || tokens.get(next).is("–"))
                && tokens.get(next + 1).number()) {
            boolean shortened = tokens.get(next + 1).text().length() == 2;
            if (shortened || year(tokens, next + 1)) return next + 2;
        }
        return next;
    }

    /** "1500 to 2000 hectares". */
    private boolean ranges(List<Token> tokens, int at, int limit) {
        if (at + 3 >= limit || !dash(tokens.get(at + 1)) || !tokens.get(at + 2).number()) return false;
        var unit = units.at(tokens, at + 3, limit);
        return unit != null && unit.value().dimension() != Dimension.TIME;
    }

    private boolean opens(List<Token> tokens, int from, int at) {
        for (int first = Math.max(from, at - 2); first < at; first++)
            if (before.exactly(tokens, first, at) != null) return true;
        // "1 September, 2022", "(2022)".
        return tokens.get(at - 1).is("(")
                || tokens.get(at - 1).is("/")
                || tokens.get(at - 1).is("'s");
    }

    private boolean plural(Token token) {
        if (!token.word() || token.capitalised()) return false;
        String word = token.lower();
        return plurals.has(token) || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss"));
    }

    /** Whether a month ends right before a token, a comma or a day between. */
    private boolean month(List<Token> tokens, int from, int at) {
        int end = at;
        if (end - 1 >= from && tokens.get(end - 1).is(",")) end--;
        if (end - 1 >= from && tokens.get(end - 1).number()) end--;
        return named(tokens, from, end);
    }

    /** Whether the name of a month ends right before a token; "march" and "may" need their capitals. */
    private boolean named(List<Token> tokens, int from, int end) {
        int word = end - 1 >= from && tokens.get(end - 1).is(".") ? end - 2 : end - 1;
        return word >= from && tokens.get(word).capitalised() && months.exactly(tokens, word, word + 1) != null;
    }

    private boolean starts(List<Token> tokens, int at, int limit) {
        return at < limit && tokens.get(at).capitalised() && months.longest(tokens, at, limit) != null;
    }

    private boolean day(List<Token> tokens, int from, int at, int limit) {
        String digits = tokens.get(at).text();
        if (digits.length() > 2) return false;
        if (named(tokens, from, at) || starts(tokens, at + 1, limit)) return true;
        boolean joined =
                at + 2 < limit && dash(tokens.get(at + 1)) && tokens.get(at + 2).number();
        if (joined && starts(tokens, at + 3, limit)) return true;
        return at - 2 >= from
                && dash(tokens.get(at - 1))
                && tokens.get(at - 2).number()
                && tokens.get(at - 2).text().length() <= 2
                && named(tokens, from, at - 2);
    }

    private static boolean dash(Token token) {
        return token.is("-") || token.is("–") || token.is("to") || token.is("—");
    }
}
