package org.claimline.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.api.Measure;
import org.claimline.ingest.attribution.SourceBook;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.place.Gazetteer;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SHARED = ROOT.resolve("../shared").normalize();

    private final Gazetteer gazetteer = Gazetteer.load();
    private final ClaimExtractor extractor = new ClaimExtractor(gazetteer, SourceBook.load());

    @Test
    void keepsItsFloorsOnArticlesInOurOwnWords() throws IOException {
        var score = Score.of(Evaluation.own(ROOT), extractor, gazetteer);

        assertThat(score.figures().f1()).as(score.remarks.toString()).isGreaterThanOrEqualTo(0.92);
        assertThat(score.field(ScoredField.EVIDENCE).accuracy()).isEqualTo(1);
        assertThat(score.field(ScoredField.CLAIMANT).accuracy()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.trapsTaken).isLessThanOrEqualTo(2);
    }

    @Test
    void keepsItsFloorsOnThePressTextsWhereTheyAreAtHand() throws IOException {
        assumeThat(Files.exists(SHARED.resolve("gold/claims.jsonl")))
                .as("the five press texts are not in the repository; looked for them in " + SHARED)
                .isTrue();
        var score = Score.of(Evaluation.press(SHARED), extractor, gazetteer);

        assertThat(score.figures().f1()).as(score.remarks.toString()).isGreaterThanOrEqualTo(0.92);
        assertThat(score.measures.get(Measure.AREA).recall()).isEqualTo(1);
        assertThat(score.field(ScoredField.EVIDENCE).accuracy()).isEqualTo(1);
        assertThat(score.trapsTaken).isLessThanOrEqualTo(2);
    }
}
