package org.claimline.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimline.api.AnalysisReport;
import org.claimline.api.AnalysisReport.FoundQuantity;
import org.claimline.api.AnalysisReport.Stretch;
import org.claimline.api.Article;
import org.claimline.api.Evidence;
import org.claimline.api.Mention;
import org.claimline.ingest.claim.ClaimExtractor;
import org.junit.jupiter.api.Test;

/** What holds for the report of any article. */
class AnalysisReporterTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @Property(tries = 300)
    void everyQuantityIsInAClaimOrHasTheReasonWhyNot(@ForAll("texts") String text) {
        var report = report(text);

        var unclaimed = report.unclaimed().stream()
                .map(one -> new Stretch(one.start(), one.end()))
                .collect(Collectors.toSet());
        for (var quantity : report.quantities()) {
            var reason = unclaimed.contains(new Stretch(quantity.start(), quantity.end()));
            var claimed = report.claims().stream().anyMatch(claim -> states(claim, quantity));
            assertThat(reason || claimed)
                    .as("\"%s\" of %s", quantity.text(), report.article().text())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void everyFindingStandsInTheTextAsWritten(@ForAll("texts") String text) {
        var report = report(text);

        report.quantities().forEach(one -> assertThat(one.text()).isEqualTo(text.substring(one.start(), one.end())));
        report.places().forEach(one -> assertThat(one.text()).isEqualTo(text.substring(one.start(), one.end())));
        report.times().forEach(one -> assertThat(one.text()).isEqualTo(text.substring(one.start(), one.end())));
        report.unclaimed().forEach(one -> assertThat(one.text()).isEqualTo(text.substring(one.start(), one.end())));
        assertThat(report.sentences()).isSortedAccordingTo((one, next) -> Integer.compare(one.end(), next.start() + 1));
    }

    @Property(tries = 300)
    void everyFindingNamesItsRule(@ForAll("texts") String text) {
        var report = report(text);

        assertThat(Stream.of(
                                report.quantities().stream().map(FoundQuantity::rule),
                                report.places().stream().map(AnalysisReport.FoundPlace::rule),
                                report.times().stream().map(AnalysisReport.FoundTime::rule),
                                report.attributions().stream().map(AnalysisReport.FoundAttribution::rule))
                        .flatMap(rules -> rules))
                .allSatisfy(rule -> assertThat(rule).isNotBlank());
    }

    @Test
    void aConversionIsPartOfWhatItConverts() {
        var report = report("Ukraine recaptured 1,000 sq km (385 sq miles) in a week.");

        assertThat(report.quantities())
                .filteredOn(one -> one.unit() != null && one.unit().equals("km2"))
                .singleElement()
                .satisfies(one -> assertThat(one.conversion()).isNotNull());
    }

    @Test
    void theDayOfADateIsNoLengthOfTime() {
        var report = report("The army has retaken 700 sq km since 1 September. The battle took 3 weeks.");

        assertThat(report.unclaimed())
                .extracting(AnalysisReport.UnclaimedQuantity::text, AnalysisReport.UnclaimedQuantity::reason)
                .containsExactly(tuple("1", "a date"), tuple("3 weeks", "a length of time"));
    }

    @Test
    void offsetsCountUnitsOfUtf16() {
        var text = "\uD83D\uDE80 Ukraine recaptured 30 villages.\r\nThe army said so.";

        assertThat(report(text).quantities())
                .singleElement()
                .satisfies(one ->
                        assertThat(text.substring(one.start(), one.end())).isEqualTo("30 villages"));
    }

    @Test
    void aContentInPiecesIsOneAttributionForEachPiece() {
        var text = "“We have taken Balakliia,” the governor said on Friday. “Izium is next.”";
        var report = report(text);

        assertThat(report.attributions())
                .extracting(one -> words(text, one.content()))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
        assertThat(report.attributions()).allSatisfy(one -> {
            assertThat(words(text, one.source())).isEqualTo("the governor");
            assertThat(words(text, one.cue())).isEqualTo("said");
        });
    }

    private static String words(String text, Stretch stretch) {
        return text.substring(stretch.start(), stretch.end());
    }

    /** Whether the claim leads with this amount, or a passage that repeats the claim holds it. */
    private static boolean states(Mention claim, FoundQuantity quantity) {
        return claim.quantity() != null
                && (holds(claim.evidence(), quantity) && claim.quantity().text().startsWith(quantity.text())
                        || claim.repeats().stream().anyMatch(passage -> holds(passage, quantity)));
    }

    private static boolean holds(Evidence passage, FoundQuantity quantity) {
        return passage.start() <= quantity.start() && quantity.end() <= passage.end();
    }

    private static AnalysisReport report(String text) {
        var article = article(text);
        return AnalysisReporter.report(article, EXTRACTOR.analyse(article));
    }

    private static Article article(String text) {
        var published = Instant.parse("2022-09-12T12:00:00Z");
        return new Article("0".repeat(64), text, null, null, null, published, "en");
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(List.of(
                "Ukraine",
                "Russian forces",
                "recaptured",
                "seized",
                "withdrew from",
                "more than",
                "up to",
                "at least",
                "1,000",
                "2.5",
                "two thousand",
                "dozens of",
                "a third of",
                "settlements",
                "villages",
                "square kilometers",
                "(385 sq miles)",
                "km",
                "tanks",
                "$2.2 billion",
                "200 days",
                "Izium",
                "Изюм",
                "Kharkiv region",
                "the south",
                "since September 1",
                "in the past two weeks",
                "on Friday",
                "said",
                "according to",
                "he",
                "Zelensky",
                "the ministry",
                "denied that",
                "“",
                "”",
                "\"",
                ",",
                ".",
                "\r\n",
                "\n\n",
                "and",
                "to",
                "between",
                "including",
                "could not be verified",
                "will",
                "still",
                "Related:",
                "Read more",
                "Advertisement",
                "\uD83D\uDE80",
                "¹"));
        return words.list().ofMaxSize(50).map(list -> String.join(" ", list));
    }
}
