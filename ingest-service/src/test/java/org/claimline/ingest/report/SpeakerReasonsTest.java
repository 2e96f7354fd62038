package org.claimline.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.api.AnalysisReport.WeighedReason;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.testing.Ukrainian;
import org.junit.jupiter.api.Test;

/** Why somebody is likely to answer for a claim, in words. */
class SpeakerReasonsTest {
    @Test
    void cluesOfOneKindAreOneReason() {
        var reasons = SpeakerReasons.of(Map.of("tense: had", .5, "tense: had, farther", .25));

        assertThat(reasons).containsExactly(new WeighedReason("the tense of its verb", .75));
    }

    @Test
    void theHeaviestComesFirstAndNothingIsLost() {
        var clues = Map.of("rank 0", .3, "has WE", -1.5, "named", 2.0, "claims: 1", .1);
        var reasons = SpeakerReasons.of(clues);

        assertThat(reasons.getFirst().words()).isEqualTo("how the sentence names the claimant");
        assertThat(reasons.getLast().weight()).isEqualTo(-1.5);
        assertThat(reasons.stream().mapToDouble(WeighedReason::weight).sum()).isCloseTo(.9, within(1e-9));
    }

    @Test
    void everyClueThatWeighsHasWords() {
        var clues = PhraseTable.rows("/org/claimline/ingest/claim/speaker-weights.tsv").stream()
                .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));

        Set<String> wordless =
                SpeakerReasons.of(clues).stream().map(WeighedReason::words).collect(Collectors.toSet());
        wordless.retainAll(clues.keySet());
        assertThat(clues).isNotEmpty();
        assertThat(wordless).isEmpty();
    }

    @Test
    void everyReasonIsKnownInUkrainianToo() {
        var clues = PhraseTable.rows("/org/claimline/ingest/claim/speaker-weights.tsv").stream()
                .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));

        assertThat(SpeakerReasons.of(clues)).hasSizeGreaterThan(10).allSatisfy(one -> Ukrainian.knows(one.words()));
    }
}
