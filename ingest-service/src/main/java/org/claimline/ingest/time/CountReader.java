package org.claimline.ingest.time;

import static org.claimline.ingest.time.TimexWord.*;

import org.jspecify.annotations.Nullable;

/** Reads how many periods: "two", "24", "2.5", "a", "a few", "two or three", "two and a half". */
final class CountReader {
    /** Nothing said: "weeks", or "week" in "a week-long battle". */
    static final Count NONE = new Count(null, false);

    static final Count VAGUE = new Count(null, true);
    static final Count ONE = new Count(1.0, true);

    /**
     * How many; {@link #NONE} where no number stands, null where the number is of something else.
     *
     * @param led whether "past" or "next" stands before it
     */
    @Nullable
    Count read(Words words, boolean led) {
        if (words.take(HALF_A)) return new Count(0.5, true);
        if (words.take(TimexWord.VAGUE)) return VAGUE;
        var count = number(words);
        if (count == null && !led && words.take(TimexWord.ONE)) {
            boolean scaled = words.scale();
            // "a hundred days"; in "a two-week truce" the number comes first.
            var hundred = number(words);
            return hundred == null ? ONE : scaled ? hundred : null;
        }
        if (count == null) return NONE;
        return words.take(AND_HALF) ? count.andHalf() : range(words, count);
    }

    private Count range(Words words, Count count) {
        int end = words.at;
        if (words.take(TO) || words.mark("-") || words.mark("–")) {
            var second = number(words);
            if (second != null) return second;
        }
        words.at = end;
        return count;
    }

    private @Nullable Count number(Words words) {
        if (!words.more()) return null;
        if (words.token().number()) {
            Double digits = digits(words.token().text());
            if (digits != null) words.at++;
            return digits == null ? null : new Count(digits, true);
        }
        Double sum = null;
        while (true) {
            int here = words.at;
            if (sum != null) words.mark("-");
            var word = words.take(words.lexicon.numbers);
            if (word == null) {
                words.at = here;
                return sum == null ? null : new Count(sum, true);
            }
            double before = sum == null ? 0 : sum;
            sum = word.multiplies() ? (before == 0 ? 1 : before) * word.value() : before + word.value();
        }
    }

    private static @Nullable Double digits(String written) {
        if (written.length() > 7) return null;
        var plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char here = written.charAt(i);
            if (here >= '0' && here <= '9' || here == '.') plain.append(here);
            else if (here != ',') return null;
        }
        if (plain.indexOf(".") != plain.lastIndexOf(".")) return null;
        return Double.valueOf(plain.toString());
    }
}
