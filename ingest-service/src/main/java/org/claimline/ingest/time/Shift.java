package org.claimline.ingest.time;

/**
 * So many periods from an origin.
 *
 * @param steps how many periods further on; negative = back
 */
record Shift(TimexWord.Origin origin, int steps) {
    /** Reads "PUBLISHED -1". */
    static Shift of(String value) {
        int space = value.indexOf(' ');
        return new Shift(
                TimexWord.Origin.valueOf(value.substring(0, space)), Integer.parseInt(value.substring(space + 1)));
    }
}
