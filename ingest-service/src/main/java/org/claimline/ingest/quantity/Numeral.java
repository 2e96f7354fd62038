package org.claimline.ingest.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number as written in digits or words.
 *
 * @param end one past its last token
 * @param value null for a word that names no number, such as "dozens"
 * @param floor for such a word the least it can mean
 * @param ceiling the most it can mean, for "twenty-something" and "double digits"; else null
 * @param fraction whether it is a part of a whole, such as "two thirds"
 * @param scale what its last word multiplies by ("million"); 1 where it has no such word
 * @param digits whether it is written in digits
 */
record Numeral(
        int end,
        @Nullable Double value,
        double floor,
        @Nullable Double ceiling,
        boolean fraction,
        double scale,
        boolean digits) {

    static Numeral of(int end, double value, boolean digits) {
        return new Numeral(end, value, 0, null, false, 1, digits);
    }

    static Numeral part(int end, double value) {
        return new Numeral(end, value, 0, null, true, 1, false);
    }

    /** A word that names no number. */
    static Numeral vague(int end, double floor) {
        return new Numeral(end, null, floor, null, false, 1, false);
    }

    /** The same number times a word that follows it. */
    Numeral times(int newEnd, double factor) {
        return new Numeral(
                newEnd, value == null ? null : value * factor, floor * factor, null, false, scale * factor, digits);
    }

    /** The same number with a mixed fraction added: "two and a half". */
    Numeral plus(int newEnd, double part) {
        return new Numeral(newEnd, value == null ? null : value + part * scale, floor, null, false, scale, digits);
    }
}
