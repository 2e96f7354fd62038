package org.claimline.api;

import java.util.EnumMap;
import java.util.Map;

/**
 * What came of reading articles again.
 *
 * @param unchanged articles that read as before
 * @param changed articles that read otherwise, and were delivered again
 * @param passedOver articles whose claims somebody else had put into words, which cannot be read from the text alone
 * @param failed articles that could not be read again, and stay as they were
 * @param added claims that were not found before
 * @param gone claims that are found no longer
 * @param altered claims that read otherwise
 * @param fields of those that read otherwise, how many differ in what; one that differs in two counts in both
 */
public record ReextractionTally(
        long unchanged,
        long changed,
        long passedOver,
        long failed,
        long added,
        long gone,
        long altered,
        Map<ClaimField, Long> fields) {
    /** Of nothing. */
    public static final ReextractionTally NONE = new ReextractionTally(0, 0, 0, 0, 0, 0, 0, Map.of());

    public ReextractionTally {
        fields = Map.copyOf(fields);
    }

    /** Articles behind it. */
    public long articles() {
        return unchanged + changed + passedOver + failed;
    }

    /** This and another one together. */
    public ReextractionTally plus(ReextractionTally other) {
        var together = new EnumMap<ClaimField, Long>(ClaimField.class);
        together.putAll(fields);
        other.fields.forEach((field, count) -> together.merge(field, count, Long::sum));
        return new ReextractionTally(
                unchanged + other.unchanged,
                changed + other.changed,
                passedOver + other.passedOver,
                failed + other.failed,
                added + other.added,
                gone + other.gone,
                altered + other.altered,
                together);
    }
}
