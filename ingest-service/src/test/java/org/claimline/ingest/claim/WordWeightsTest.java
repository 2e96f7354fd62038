package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Consumer;
import org.claimline.api.Article;
import org.claimline.api.Measure;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordWeightsTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They took 40 sq km.",
                "They took and took and took and took 40 sq km, took them, took them.",
                "They dug in and dug in. In 2024 the gains, gained gain by gain, came to 725 sq km of the gains of 2024.",
                "Ґрунт, Zyxwvut and „Qwerty“ — 7 sq km of it!"
            })
    void everyWordCountsOnceAtEachPosition(String words) {
        var seen = new LinkedHashSet<String>();
        var sure = new ArrayList<Double>();

        EXTRACTOR.analyse(
                new Article("0".repeat(64), words, null, null, null, Instant.parse("2024-12-01T00:00:00Z"), "en"),
                new Learner() {
                    @Override
                    public void amount(Amount amount, Measure measure, Consumer<Surroundings.Clues> around) {
                        if (!sure.isEmpty()) return;
                        around.accept((word, position) -> seen.add(word + "\t" + position));
                        sure.add(WordWeights.ofAmounts().of(around));
                    }

                    @Override
                    public void place(PlaceMention place, Consumer<Surroundings.Clues> around) {
                        // Only amounts are asked for.
                    }
                });

        var weights = weights();
        double sum = 0;
        for (var clue : seen) sum += weights.getOrDefault(clue, 0.0);
        assertThat(sure).containsExactly(1 / (1 + Math.exp(-sum)));
    }

    private static Map<String, Double> weights() {
        var weights = new HashMap<String, Double>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/claim/amount-weights.tsv")) {
            double share = row[1].equals(Position.SENTENCE_BEFORE.name()) ? WordWeights.BEFORE : 1;
            weights.put(row[0] + "\t" + row[1], share * Double.parseDouble(row[2]));
        }
        return weights;
    }
}
