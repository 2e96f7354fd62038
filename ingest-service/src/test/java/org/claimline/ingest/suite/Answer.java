package org.claimline.ingest.suite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import org.claimline.api.AnalysisReport;
import org.claimline.api.AnalysisReport.Dimension;
import org.claimline.api.AnalysisReport.FoundPlace;
import org.claimline.api.AnalysisReport.FoundQuantity;
import org.claimline.api.Article;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.report.AnalysisReporter;
import org.jspecify.annotations.Nullable;

/** What {@code POST /api/analyses} answers, in the words of the suites. */
record Answer(AnalysisReport report) {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final List<Dimension> MEASURES = List.of(Dimension.AREA, Dimension.LENGTH, Dimension.SHARE);

    /**
     * The answer for a text.
     *
     * @param day the day of publication, as ISO 8601 writes it
     */
    static Answer of(String text, String day) {
        var published = Instant.parse(day + "T12:00:00Z");
        var article = new Article("0".repeat(64), text, null, null, null, published, "en");
        return new Answer(AnalysisReporter.report(article, EXTRACTOR.analyse(article)));
    }

    /** "15 kilometre", "10..15 percent", "? villages": every area, length and share, and such counts as are asked for. */
    List<String> quantities(List<String> expected) {
        return report.quantities().stream()
                .filter(one -> MEASURES.contains(one.dimension())
                        || (one.dimension() == Dimension.COUNT && expected.contains(quantity(one))))
                .map(Answer::quantity)
                .toList();
    }

    /** "(700, -)": the bounds of every area, length and share, or else of every count. */
    List<String> bounds() {
        var measures = report.quantities().stream()
                .filter(one -> MEASURES.contains(one.dimension()))
                .toList();
        var counts = report.quantities().stream()
                .filter(one -> one.dimension() == Dimension.COUNT)
                .toList();
        return (measures.isEmpty() ? counts : measures)
                .stream().map(Answer::bounds).toList();
    }

    /** "last Friday = 2022-09-09". */
    List<String> times() {
        return report.times().stream()
                .map(one -> one.text() + " = " + (one.timex() == null ? "?" : one.timex()))
                .toList();
    }

    /** "Bakhmut (UA-14)" for a settlement that is known, else the id. */
    List<String> places() {
        return report.places().stream().map(Answer::place).toList();
    }

    /** Who says what in every claim; see {@link Spoken}. */
    List<String> attributions(List<String> expected) {
        return Spoken.of(report.claims(), expected);
    }

    private static String quantity(FoundQuantity one) {
        Double value = one.writtenValue();
        String unit = one.writtenUnit();
        if (unit == null && one.dimension() == Dimension.SHARE) {
            value = one.value();
            unit = "%";
        }
        if (value == null) return "? " + unit;
        Double normal = one.value();
        Double upper = one.upper();
        boolean range = one.lower() != null
                && upper != null
                && !upper.equals(one.lower())
                && one.lower().equals(normal);
        return number(value) + (range && normal != null ? ".." + number(value * upper / normal) : "") + " " + unit;
    }

    private static String bounds(FoundQuantity one) {
        return (one.lowerInclusive() ? "[" : "(") + number(one.lower()) + ", " + number(one.upper())
                + (one.upperInclusive() ? "]" : ")");
    }

    private static String place(FoundPlace one) {
        return one.kind() == PlaceKind.SETTLEMENT && one.lat() != null
                ? one.name() + " (" + one.oblast() + ")"
                : one.id();
    }

    static String number(@Nullable Double number) {
        return number == null
                ? "-"
                : new BigDecimal(number)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
