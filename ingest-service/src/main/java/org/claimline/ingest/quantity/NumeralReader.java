package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits of any thousands style, in words, and in both ("2.5 thousand", "half a million"). */
final class NumeralReader {
    /** No honest figure has more digits; the rest is noise that would cost time to parse. */
    private static final int LONGEST = 18;

    /** No number is written in more words. */
    private static final int MOST_WORDS = 12;

    private enum Kind {
        UNIT,
        SCALE,
        FRACTION,
        VAGUE
    }

    private record Part(Kind kind, double value) {}

    private final PhraseTable<Part> words = PhraseTable.read(
            "/org/claimline/ingest/en/numbers.tsv", row -> new Part(Kind.valueOf(row[1]), Double.parseDouble(row[2])));

    /** The number that starts at a token, or null. */
    @Nullable
    Numeral at(List<Token> tokens, int at, int limit) {
        var token = tokens.get(at);
        if (token.number()) return digits(tokens, at, limit);
        if (!token.word()) return null;
        return words(tokens, at, Math.min(limit, at + MOST_WORDS));
    }

    private @Nullable Numeral digits(List<Token> tokens, int at, int limit) {
        Double value = parse(tokens.get(at).text());
        if (value == null) return null;
        int end = at + 1;
        while (end < limit && thousands(tokens, at, end)) {
            value = value * 1000 + Double.parseDouble(tokens.get(end).text());
            end++;
        }
        return scaled(tokens, end, limit, value, false);
    }

    /** "2 000": groups of three behind one to three digits, with one space of any width between. */
    private static boolean thousands(List<Token> tokens, int at, int end) {
        var group = tokens.get(end);
        return group.number()
                && group.text().length() == 3
                && group.start() == tokens.get(end - 1).end() + 1
                && tokens.get(at).text().length() <= 3
                && group.text().chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && end - at <= 3;
    }

    /** A number in digits, or null if it is none that one can mean. */
    static @Nullable Double parse(String written) {
        if (written.length() > LONGEST) return null;
        String plain = written.replace("'", "").replace("’", "");
        for (int i = 0; i < plain.length(); i++) if ("0123456789.,".indexOf(plain.charAt(i)) < 0) return null;
        if (plain.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") || plain.matches("\\d+(,\\d{3})+"))
            plain = plain.replace(",", "");
        // "37,4": a decimal comma; "2.434.000": points between the thousands.
        else if (plain.matches("\\d+,\\d{1,2}")) plain = plain.replace(',', '.');
        else if (plain.matches("\\d{1,3}(\\.\\d{3}){2,}")) plain = plain.replace(".", "");
        return plain.matches("\\d+(\\.\\d+)?") ? Double.valueOf(plain) : null;
    }

    private @Nullable Numeral words(List<Token> tokens, int at, int limit) {
        var token = tokens.get(at);
        var first = words.longest(tokens, at, limit);
        if (first == null) {
            boolean article = token.is("a") || token.is("an");
            if (!article || at + 1 >= limit) return null;
            var part = words.longest(tokens, at + 1, limit);
            if (part == null || part.value().kind() == Kind.UNIT || part.value().kind() == Kind.VAGUE) return null;
            if (part.value().kind() == Kind.FRACTION)
                return new Numeral(part.end(), part.value().value(), 0, true);
            return scaled(tokens, at + 1, limit, 1, false);
        }
        return switch (first.value().kind()) {
            case VAGUE -> vague(tokens, first.end(), limit, first.value().value());
            case FRACTION -> token.is("half") ? half(tokens, first.end(), limit) : null;
            case SCALE -> null;
            case UNIT -> spelled(tokens, at, limit);
        };
    }

    /** "half a million", "half of", "half a dozen". */
    private @Nullable Numeral half(List<Token> tokens, int at, int limit) {
        int next = at < limit && tokens.get(at).is("a") ? at + 1 : at;
        var scale = next < limit ? words.longest(tokens, next, limit) : null;
        if (scale != null && scale.value().kind() == Kind.SCALE) return scaled(tokens, next, limit, 0.5, false);
        return new Numeral(at, 0.5, 0, true);
    }

    /** "dozens", "hundreds of thousands of". */
    private Numeral vague(List<Token> tokens, int at, int limit, double floor) {
        if (at + 1 < limit && tokens.get(at).is("of")) {
            var more = words.longest(tokens, at + 1, limit);
            if (more != null && more.value().kind() == Kind.VAGUE)
                return new Numeral(more.end(), null, floor / 2 * more.value().value() / 2, false);
        }
        return new Numeral(at, null, floor, false);
    }

    /** "two thousand five hundred and six", "twenty-nine", "two-thirds". */
    private Numeral spelled(List<Token> tokens, int at, int limit) {
        double total = 0;
        double group = 0;
        double last = Double.MAX_VALUE;
        int end = at;
        for (int i = at; i < limit; ) {
            int word = i > at && (tokens.get(i).is("-") || tokens.get(i).is("and")) ? i + 1 : i;
            var part = word < limit ? words.longest(tokens, word, limit) : null;
            if (part == null || part.value().kind() == Kind.VAGUE) break;
            double value = part.value().value();
            if (part.value().kind() == Kind.FRACTION) {
                if (i == at || tokens.get(i).is("and")) break;
                return new Numeral(part.end(), (total + group) * value, 0, true);
            }
            if (part.value().kind() == Kind.SCALE) {
                group = Math.max(1, group) * value;
                if (value >= 1000) {
                    total += group;
                    group = 0;
                }
                last = value;
            } else {
                // "twenty nine" adds, "five six" are two numbers; "and" needs a hundred before it.
                if (value >= last || (last < 10) || (tokens.get(i).is("and") && last < 100)) break;
                group += value;
                last = value < 20 ? 1 : 10;
            }
            i = end = part.end();
        }
        return new Numeral(end, total + group, 0, false);
    }

    private Numeral scaled(List<Token> tokens, int at, int limit, double value, boolean fraction) {
        double scaled = value;
        int end = at;
        while (end < limit && end - at < 3) {
            int word = tokens.get(end).is("-") && end + 1 < limit ? end + 1 : end;
            var part = words.longest(tokens, word, limit);
            if (part == null || part.value().kind() != Kind.SCALE) break;
            scaled *= part.value().value();
            end = part.end();
        }
        return new Numeral(end, scaled, 0, fraction);
    }
}
