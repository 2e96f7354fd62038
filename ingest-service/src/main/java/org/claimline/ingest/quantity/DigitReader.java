package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, with any marks between the thousands: "1,000", "1 000", "1'000", "1.000,5", "2½", "1/2". */
final class DigitReader {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No honest figure has more digits; the rest is noise that would cost time to parse. */
    private static final int LONGEST = 18;

    /** A number with no more digits is the same whether it is reckoned digit by digit or parsed. */
    private static final int WHOLE = 15;

    static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final double[] VULGAR_VALUES = {
        1 / 2.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 3 / 4.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0, 1 / 8.0,
        3 / 8.0, 5 / 8.0, 7 / 8.0
    };

    private final PhraseTable<Double> suffixes =
            PhraseTable.read(EN + "number-suffixes.tsv", row -> Double.parseDouble(row[1]));
    private final MetreReader metres;

    DigitReader(MetreReader metres) {
        this.metres = metres;
    }

    /** The number that starts at a token, or null; {@code money} where a currency stands before it. */
    @Nullable
    Numeral at(List<Token> tokens, int at, int limit, boolean money) {
        Double vulgar = vulgar(tokens.get(at));
        if (vulgar != null) return Numeral.part(at + 1, vulgar);
        Double value = tokens.get(at).number() ? parse(tokens.get(at).text()) : null;
        if (value == null) return null;
        if (leadingPoint(tokens, at))
            value /= Math.pow(10, tokens.get(at).text().length());
        int end = at + 1;
        while (end < limit && thousands(tokens, at, end)) {
            Double group = parse(tokens.get(end).text());
            if (group == null) break;
            value = value * 1000 + group;
            end++;
        }
        var fraction = fraction(tokens, at, end, limit, value);
        if (fraction != null) return fraction;
        return suffixed(tokens, end, limit, Numeral.of(end, value, true), money);
    }

    /** ".5": the nought is left out. */
    static boolean leadingPoint(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).number()
                && tokens.get(at - 1).is(".")
                && tokens.get(at - 1).end() == tokens.get(at - 1).start() + 1
                && touches(tokens, at)
                && !touches(tokens, at - 1)
                && tokens.get(at).text().chars().allMatch(Character::isDigit);
    }

    /** "3/4", "1 1/2", "1-1/2", "2½". */
    private static @Nullable Numeral fraction(List<Token> tokens, int at, int end, int limit, double value) {
        Double vulgar = end < limit ? vulgar(tokens.get(end)) : null;
        if (vulgar != null) return Numeral.of(end + 1, value + vulgar, true);
        if (end == at + 1) {
            Double simple = slash(tokens, at, limit);
            if (simple != null) return Numeral.part(at + 3, simple);
            // "2 1/2", "2-1/2"
            boolean hyphen = end < limit && tokens.get(end).is("-") && touches(tokens, end) && touches(tokens, end + 1);
            int part = hyphen ? end + 1 : end;
            boolean apart = part < limit && tokens.get(part).number() && (hyphen || !touches(tokens, part));
            Double mixed = apart ? slash(tokens, part, limit) : null;
            if (mixed != null) return Numeral.of(part + 3, value + mixed, true);
        }
        return null;
    }

    /** What "3/4" at a token is; null where none stands there. */
    static @Nullable Double slash(List<Token> tokens, int at, int limit) {
        if (at + 2 >= limit
                || !tokens.get(at + 1).is("/")
                || !tokens.get(at + 2).number()) return null;
        if (!touches(tokens, at + 1) || !touches(tokens, at + 2)) return null;
        Double above = parse(tokens.get(at).text());
        Double below = parse(tokens.get(at + 2).text());
        if (above == null || below == null) return null;
        boolean proper = above >= 1 && above < below && below <= 10;
        return proper ? Double.valueOf(above / below) : null;
    }

    /** Whether nothing stands between a token and the one before it. */
    static boolean touches(List<Token> tokens, int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at).start() == tokens.get(at - 1).end();
    }

    private Numeral suffixed(List<Token> tokens, int at, int limit, Numeral number, boolean money) {
        if (at >= limit || !touches(tokens, at) || !tokens.get(at).word()) return number;
        var suffix = suffixes.longest(tokens, at, limit);
        if (suffix == null) return number;
        if (tokens.get(at).is("m") && !money && metres.means(tokens, at, limit, number)) return number;
        return number.times(suffix.end(), suffix.value());
    }

    private static @Nullable Double vulgar(Token token) {
        int which = token.punctuation() && token.text().length() == 1 ? VULGAR.indexOf(token.text()) : -1;
        return which < 0 ? null : (Double) VULGAR_VALUES[which];
    }

    /** "2 000": groups of three behind one to three digits, with one space of any width between. */
    private static boolean thousands(List<Token> tokens, int at, int end) {
        var group = tokens.get(end);
        if (!group.number() || group.start() != tokens.get(end - 1).end() + 1 || end - at > 3) return false;
        String first = tokens.get(at).text();
        String text = group.text();
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') digits++;
        return digits == 3
                && (text.length() == 3 || text.charAt(3) == '.' || text.charAt(3) == ',')
                && first.length() <= 3
                && first.charAt(0) != '0'
                && (end == at + 1 || tokens.get(end - 1).text().length() == 3)
                && first.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** A number in digits, or null if it is none that one can mean. */
    static @Nullable Double parse(String written) {
        if (written.length() > LONGEST) return null;
        int last = -1;
        for (int i = written.length() - 1; i >= 0 && last < 0; i--) if (!digit(written.charAt(i))) last = i;
        boolean decimal = last >= 0 && decimal(written, last);
        if (last >= 0 && !grouped(written, decimal ? last : written.length())) return null;
        return decimal || written.length() > WHOLE ? fraction(written, decimal ? last : -1) : whole(written);
    }

    /** So many digits are a whole number to the last one. */
    private static @Nullable Double whole(String written) {
        long whole = 0;
        boolean any = false;
        for (int i = 0; i < written.length(); i++)
            if (digit(written.charAt(i))) {
                whole = whole * 10 + written.charAt(i) - '0';
                any = true;
            }
        return any ? (Double) (double) whole : null;
    }

    private static @Nullable Double fraction(String written, int point) {
        var plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++)
            if (digit(written.charAt(i))) plain.append(written.charAt(i));
            else if (i == point) plain.append('.');
        return plain.isEmpty() ? null : Double.valueOf(plain.toString());
    }

    private static boolean digit(char here) {
        return here >= '0' && here <= '9';
    }

    /** Whether the last mark of a number parts off decimals. */
    private static boolean decimal(String written, int last) {
        char mark = written.charAt(last);
        int behind = written.length() - last - 1;
        boolean first = written.indexOf(mark) == last;
        boolean alone = true;
        for (int i = 0; i < last; i++) alone &= digit(written.charAt(i));
        if (!first) return false;
        // "1.000,5": the two marks differ, so the last one is the decimal one, except before the apostrophe.
        if (!alone) return mark == '.' || mark == ',';
        return mark == '.' || (mark == ',' && behind <= 2) || (mark == ',' && written.charAt(0) == '0');
    }

    /** Whether the marks before {@code end} stand between groups of three (or, in India, of two). */
    private static boolean grouped(String written, int end) {
        char mark = 0;
        int width = 0;
        int groups = 0;
        for (int i = end - 1; i >= 0; i--) {
            char here = written.charAt(i);
            if (digit(here)) {
                width++;
                continue;
            }
            if ((mark != 0 && here != mark) || (here != ',' && here != '.' && here != '\'' && here != '’'))
                return false;
            if (groups == 0 ? width != 3 : width != 3 && !(width == 2 && here == ',')) return false;
            mark = here;
            width = 0;
            groups++;
        }
        return groups == 0 || (width >= 1 && (width <= 3 || mark == ','));
    }
}
