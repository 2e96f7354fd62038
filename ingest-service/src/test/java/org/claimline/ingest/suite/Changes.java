package org.claimline.ingest.suite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.api.Article;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.ingest.claim.ClaimExtractor;
import org.jspecify.annotations.Nullable;

/** The claims of a passage in the words of the suite: what changed hands, where, and over which time. */
final class Changes {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    private Changes() {}

    /**
     * "AREA 40|Kharkiv Oblast|2022-09-02..2022-09-09" for each claim of a passage, in alphabetical order.
     *
     * @param passage "\n" = a line break
     * @param day the day of publication, as ISO 8601 writes it
     */
    static List<String> in(String passage, String day) {
        var text = passage.replace("\\n", "\n");
        var article = new Article("0".repeat(64), text, null, null, null, Instant.parse(day + "T12:00:00Z"), "en");
        return EXTRACTOR.extract(article).stream().map(Changes::line).sorted().toList();
    }

    private static String line(Mention claim) {
        var window = claim.window();
        String days = window == null
                ? "-"
                : (window.start() == null ? "" : window.start()) + ".." + (window.end() == null ? "" : window.end());
        String places = claim.places().isEmpty()
                ? "-"
                : claim.places().stream().map(Place::name).collect(Collectors.joining("+"));
        var quantity = claim.quantity();
        String what = claim.measure() == Measure.CONTROL || quantity == null ? places : figure(quantity) + "|" + places;
        return claim.measure() + " " + what + "|" + days;
    }

    private static String figure(Quantity quantity) {
        if (quantity.value() == null) return number(quantity.lower()) + "..";
        var upper = quantity.upper();
        boolean range = upper != null && quantity.value().equals(quantity.lower()) && !upper.equals(quantity.lower());
        return number(quantity.value()) + (range ? ".." + number(upper) : "");
    }

    private static String number(@Nullable Double number) {
        return number == null
                ? "-"
                : new BigDecimal(number)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
