package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimline.api.Article;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTextTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    /** Far beyond any article; what an attacker might post. */
    private static final int ONE_MEGABYTE = 1_000_000;

    @Property(tries = 200)
    void readsAnyTextWithEvidenceInsideItAndAlwaysAlike(@ForAll("texts") String text) {
        // given
        var article = article(text);

        // when
        var analysis = EXTRACTOR.analyse(article);

        // then
        assertThat(analysis.claims())
                .allSatisfy(claim -> assertThat(claim.evidence().text())
                        .isEqualTo(text.substring(
                                claim.evidence().start(), claim.evidence().end())));
        assertThat(analysis.unclaimed())
                .allSatisfy(one -> assertThat(one.text()).isEqualTo(one.span().of(text)));
        assertThat(EXTRACTOR.extract(article)).isEqualTo(analysis.claims());
        assertThat(analysis.readings()).hasSameSizeAs(analysis.claims());
    }

    @Property(tries = 200)
    void makesAClaimOfEveryAmountOrSaysWhyNot(@ForAll("texts") String text) {
        // when
        var analysis = EXTRACTOR.analyse(article(text));

        // then
        long claimed = analysis.claims().stream()
                .filter(claim -> claim.quantity() != null)
                .mapToLong(claim -> 1 + claim.repeats().size())
                .sum();
        var spans = analysis.amounts().stream()
                .map(amount -> analysis.text().span(amount.first(), amount.core()))
                .toList();
        // Settlements that are meant but not claimed are told beside the amounts.
        long refused = analysis.unclaimed().stream()
                .filter(one -> spans.contains(one.span()))
                .count();
        assertThat(claimed + refused).isEqualTo(analysis.amounts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "…", "«»", "- - -"})
    void readsAFightersPostThatEndsInALineOfMarks(String line) {
        assertThat(EXTRACTOR.extract(article("Our troops took Lyman.\nOur troops hold Izium.\n\n" + line)))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(
                "Ukraine",
                "Russian forces",
                "recaptured",
                "withdrew from",
                "more than",
                "up to",
                "1,000",
                "2.5",
                "two thousand",
                "dozens of",
                "settlements",
                "square kilometers",
                "km",
                "miles",
                "(",
                ")",
                "\"",
                "“",
                "”",
                "’s",
                ",",
                ".",
                "\n",
                "\n\n",
                "Izium",
                "Изюм",
                "Kharkiv region",
                "the south",
                "since September 1",
                "in the past two weeks",
                "on Friday",
                "said",
                "according to",
                "it",
                "he",
                "Zelensky",
                "the ministry",
                "denied that",
                "twice the size of Greater London",
                "between",
                "and",
                "to",
                "%",
                "half",
                "a",
                "-",
                ":",
                "That's",
                "including",
                "citing",
                "¹",
                "\uD83D\uDE80",
                "\u0000",
                "٣");
        var sentences = words.list().ofMaxSize(60).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                sentences,
                Arbitraries.strings().ofMaxLength(400),
                words.list().ofMaxSize(60).map(list -> String.join("", list)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1.",
                "(",
                "\"",
                "“",
                "(1",
                "1 km (",
                "more than ",
                "two thousand ",
                "\"a\" said ",
                "Izium, ",
                "and Kharkiv ",
                "Ukraine recaptured 5 villages ",
                "\n",
                "on Friday ",
                "he said, ",
                "a-",
                "’",
                "Donetsk, Luhansk and "
            })
    void readsNoiseInTimeThatGrowsWithItsLengthAlone(String noise) {
        // given
        var article = article(noise.repeat(ONE_MEGABYTE / noise.length()));

        // when, then
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> EXTRACTOR.extract(article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"(", "more than 1,000 (", "Ukraine recaptured 5 villages "})
    void readsTenMegabytes(String noise) {
        var article = article(noise.repeat(10 * ONE_MEGABYTE / noise.length()));
        Assertions.assertTimeout(Duration.ofSeconds(90), () -> EXTRACTOR.extract(article));
    }

    private static Article article(String text) {
        return new Article("0".repeat(64), text, null, null, null, Instant.parse("2022-09-12T12:00:00Z"), "en");
    }
}
