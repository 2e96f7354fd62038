package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Article;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCasesTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    static Stream<Arguments> cases() throws IOException {
        var cases = new ArrayList<Arguments>();
        try (var in = GoldenCasesTest.class.getResourceAsStream("golden-cases.yaml")) {
            for (var node : new YAMLMapper().readTree(in))
                if (!node.has("sentences"))
                    cases.add(Arguments.of(node.path("rule").asText(), node));
        }
        return cases.stream();
    }

    static Stream<Arguments> sentences() throws IOException {
        var cases = new ArrayList<Arguments>();
        try (var in = GoldenCasesTest.class.getResourceAsStream("golden-cases.yaml")) {
            for (var node : new YAMLMapper().readTree(in))
                for (var sentence : node.path("sentences")) {
                    String[] parts = sentence.asText().split(" => ", 2);
                    cases.add(Arguments.of(
                            node.path("rule").asText(),
                            parts[0],
                            parts[1],
                            node.path("published").asText()));
                }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void readsASentence(String rule, String text, String expected, String published) {
        // given
        var article =
                new Article("0".repeat(64), text, null, null, null, Instant.parse(published + "T12:00:00Z"), "en");

        // when
        var claims = EXTRACTOR.extract(article);

        // then
        var lines = expected.equals("-") ? List.<String>of() : List.of(expected.split("; "));
        assertThat(claims.stream().map(GoldenCasesTest::held)).as(rule).containsExactlyInAnyOrderElementsOf(lines);
    }

    private static String held(Mention claim) {
        String what = claim.measure() == Measure.CONTROL
                ? claim.places().getFirst().name()
                : figure(claim).split("[+]? ")[0];
        return claim.measure() + " " + what + " " + claim.heldBy() + " " + claim.stance();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsExactlyTheClaims(String rule, JsonNode golden) {
        // given
        var published = Instant.parse(golden.path("published").asText() + "T12:00:00Z");
        var text = golden.path("text").asText();
        var article =
                new Article("0".repeat(64), text, null, golden.path("outlet").asText(null), null, published, "en");

        // when
        var claims = EXTRACTOR.extract(article);

        // then
        var expected = new ArrayList<String>();
        for (var claim : golden.path("claims")) expected.add(claim.asText());
        assertThat(claims.stream().map(GoldenCasesTest::line)).as(rule).containsExactlyInAnyOrderElementsOf(expected);
        var holders = new ArrayList<String>();
        for (var holder : golden.path("heldBy")) holders.add(holder.asText());
        if (golden.has("heldBy"))
            assertThat(claims.stream().map(claim -> String.valueOf(claim.heldBy())))
                    .as("held by")
                    .containsExactlyElementsOf(holders);
        var repeats = new ArrayList<Integer>();
        for (var passages : golden.path("repeats")) repeats.add(passages.asInt());
        if (golden.has("repeats"))
            assertThat(claims.stream().map(claim -> claim.repeats().size()))
                    .as("repeats")
                    .containsExactlyElementsOf(repeats);
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.evidence().text())
                        .isEqualTo(text.substring(
                                claim.evidence().start(), claim.evidence().end())));
    }

    private static String line(Mention claim) {
        var places = claim.places().isEmpty()
                ? "-"
                : String.join(", ", claim.places().stream().map(Place::name).toList());
        var window = claim.window() == null
                ? "-"
                : (claim.window().start() == null ? "" : claim.window().start()) + ".."
                        + claim.window().end();
        var rest = List.of(claim.claimant().name(), claim.stance().name(), window);
        if (claim.measure() == Measure.CONTROL) return "CONTROL " + places + " | " + String.join(" | ", rest);
        return claim.measure() + " " + figure(claim) + " | " + places + " | " + String.join(" | ", rest);
    }

    private static String figure(Mention claim) {
        var quantity = claim.quantity();
        if (quantity == null) throw new AssertionError("a figure has a quantity");
        var number = quantity.value() == null ? quantity.lower() : quantity.value();
        if (number == null) throw new AssertionError("a figure has a number");
        String written = BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return written + (quantity.value() == null ? "+ " : " ") + quantity.qualifier();
    }
}
