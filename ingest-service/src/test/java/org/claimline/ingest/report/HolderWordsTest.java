package org.claimline.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.api.AnalysisReport.WeighedReason;
import org.claimline.api.HeldBy;
import org.claimline.ingest.claim.WeighedHolder;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.testing.Ukrainian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clues of a likely holder in words for a reader. */
class HolderWordsTest {
    static Stream<String> clues() {
        return PhraseTable.rows("/org/claimline/ingest/claim/holder-weights.tsv").stream()
                .map(row -> row[0]);
    }

    @ParameterizedTest
    @MethodSource("clues")
    void everyClueThatHasAWeightHasWordsInBothLanguages(String clue) {
        assertThat(reasons(Map.of(clue, 1.0))).singleElement().satisfies(one -> {
            assertThat(one.words()).isNotEqualTo(clue).doesNotContain("{");
            Ukrainian.knows(one.words());
        });
    }

    @Test
    void aClueAndItsFinerFormsAreOneReason() {
        var clues = new LinkedHashMap<String, Double>();
        clues.put("named alone", .59);
        clues.put("named alone by GAIN", -.19);
        clues.put("holds by the claim before", .05);
        clues.put("holds by the claim before by no word", .02);
        clues.put("holds by the claim before, sentences apart: up to 0", .56);
        clues.put("holds by the claim before, same paragraph", -.11);
        clues.put("holds by the claim before, same speaker", 1.01);

        assertThat(reasons(clues))
                .extracting(WeighedReason::words)
                .containsExactly(
                        "Russia holds the ground of the nearest claim before it (same sentence, same paragraph, same claimant)",
                        "Russia alone is named in the sentence");
        assertThat(reasons(clues)).allSatisfy(one -> Ukrainian.knows(one.words()));
        assertThat(reasons(clues))
                .extracting(WeighedReason::weight)
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(1.53, within(1e-9)),
                        second -> assertThat(second).isCloseTo(.40, within(1e-9)));
    }

    @Test
    void whatSpeaksAgainstTheSideStandsLast() {
        var reasons =
                reasons(Map.of("named before by RETREAT", -.45, "holds by the paragraph", .39, "named first", -.05));

        assertThat(reasons).extracting(WeighedReason::weight).containsExactly(.39, -.05, -.45);
    }

    private static List<WeighedReason> reasons(Map<String, Double> clues) {
        return HolderWords.reasons(new WeighedHolder(HeldBy.RUSSIA, .8, clues));
    }
}
