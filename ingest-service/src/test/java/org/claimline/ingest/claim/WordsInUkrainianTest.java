package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimline.api.Article;
import org.claimline.testing.Ukrainian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How days were found, how the parts of a claim were read and why an amount is no claim is in the phrase book. */
class WordsInUkrainianTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @ParameterizedTest
    @EnumSource
    void everyReasonWhyThereIsNoClaim(Reason reason) {
        Ukrainian.knows(reason.words());
    }

    @ParameterizedTest
    @EnumSource
    void howEveryPartOfAClaimIsRead(Reading reading) {
        Ukrainian.knows(reading.words());
    }

    @Test
    void howTheDaysOfEveryGoldenClaimWereFound() throws IOException {
        var derivations = new TreeSet<String>();
        Stream.concat(
                        GoldenCasesTest.cases()
                                .map(one -> (JsonNode) one.get()[1])
                                .map(golden -> article(
                                        golden.path("text").asText(),
                                        golden.path("published").asText())),
                        GoldenCasesTest.sentences().map(one -> article((String) one.get()[1], (String) one.get()[3])))
                .flatMap(article -> EXTRACTOR.extract(article).stream())
                .forEach(claim -> {
                    var window = claim.window();
                    if (window != null && window.derivation() != null) derivations.add(window.derivation());
                });

        assertThat(derivations).hasSizeGreaterThan(50).allSatisfy(Ukrainian::knows);
    }

    private static Article article(String text, String published) {
        return new Article("0".repeat(64), text, null, null, null, Instant.parse(published + "T12:00:00Z"), "en");
    }
}
