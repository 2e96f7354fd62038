package org.claimline.ingest.quantity;

/**
 * A unit of measure.
 *
 * @param code {@code km2}, {@code mi2}, {@code ha}, {@code acre}, {@code km}, {@code mi}, {@code %} ...
 * @param name in full words and in the singular: {@code square kilometre}
 * @param factor what one of it is in the normal unit of its dimension; 1 where it is its own normal unit
 * @param article whether "a" before it stands for a number: "a kilometre"
 */
record Unit(String code, String name, Dimension dimension, double factor, boolean article) {
    /** The unit that its amounts are converted to. */
    String normal() {
        return switch (dimension) {
            case AREA -> "km2";
            case LENGTH -> "km";
            case SHARE -> "%";
            default -> code;
        };
    }

    /** Whether lists and pairs leave it out on all but one of their numbers. */
    boolean measures() {
        return dimension == Dimension.AREA || dimension == Dimension.LENGTH;
    }
}
