package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.claimline.api.Article;
import org.claimline.ingest.text.PhraseTable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
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

    @Test
    void readsATextThatBreaksOffOrBeginsAnywhere() throws IOException {
        for (var line : lines())
            for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
                var begun = article(line.substring(0, at));
                var rest = article(line.substring(at + 1));
                assertThatCode(() -> EXTRACTOR.extract(List.of(begun, rest)))
                        .as("%s [...] %s", begun.text(), rest.text())
                        .doesNotThrowAnyException();
            }
    }

    /** Passages with claims of all kinds, and words with which a text may break off. */
    private static List<String> lines() throws IOException {
        var lines = new ArrayList<String>();
        for (var suite : List.of("changes.tsv", "attributions.tsv", "holders.tsv"))
            for (var row : PhraseTable.rows("/org/claimline/ingest/suite/" + suite))
                lines.add(row[0].replace("\\n", "\n"));
        lines.add("of Bakhmut 2 sq. km were liberated, ");
        lines.add("Luhansk: two villages, one flag");
        lines.add("Ukraine denied that a fighter said that ");
        lines.add("1. We, Ukrainian- Ukrainian officials and soldiers and ");
        lines.add("Avdiivka is lost, and then Robotyne fell; ");
        return lines;
    }

    @Property(tries = 50)
    void readsSeveralTextsTogetherAsOneAfterTheOther(@ForAll @Size(max = 8) List<@From("texts") String> texts) {
        // given
        var articles = texts.stream().map(AnyTextTest::article).toList();

        // expect
        assertThat(EXTRACTOR.extract(articles))
                .isEqualTo(articles.stream().map(EXTRACTOR::extract).toList());
    }

    @Test
    void readsSeveralTextsTogetherWhateverTheirLengths() {
        // given: more than are read at once, among them one that is longer than that by itself
        var articles = IntStream.of(4_000, 90_000, 10, 150_000, 3, 60_000, 60_000)
                .mapToObj(letters -> article("On Monday " + letters + " sq km were retaken.\n\n"
                        + "Nothing was said of it. ".repeat(letters / 24)
                        + "The army took Izium on Friday, it said."))
                .toList();

        // when
        var claims = EXTRACTOR.extract(articles);

        // then
        assertThat(claims)
                .hasSameSizeAs(articles)
                .allSatisfy(each -> assertThat(each).hasSize(2));
        assertThat(claims).isEqualTo(articles.stream().map(EXTRACTOR::extract).toList());
    }

    @Test
    void readsNoTextsAtAll() {
        assertThat(EXTRACTOR.extract(List.of())).isEmpty();
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
