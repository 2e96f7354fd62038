package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Article;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private final ClaimExtractor extractor = new ClaimExtractor();

    @Test
    void wordsAreSeenByWhereTheyStand() {
        assertThat(seen("They dug in. November alone brought 725 sq km to them."))
                .contains(
                        "novem LEFT",
                        "novem NEXT_LEFT",
                        "broug FIRST_LEFT",
                        "broug NEAR_AREA",
                        "broug ANYWHERE",
                        "to FIRST_RIGHT",
                        "them RIGHT",
                        "dug SENTENCE_BEFORE")
                .doesNotContain("broug RIGHT", "dug LEFT", "dug ANYWHERE", "725 LEFT", "sq RIGHT");
    }

    @Test
    void whatIsFarAwayIsNotSeen() {
        assertThat(seen("Word " + "and so on ".repeat(30) + "took 40 sq km."))
                .contains("took FIRST_LEFT")
                .doesNotContain("word LEFT", "word ANYWHERE");
    }

    private List<String> seen(String words) {
        var analysis = extractor.analyse(
                new Article("0".repeat(64), words, null, null, null, Instant.parse("2024-12-01T00:00:00Z"), "en"));
        var amount = analysis.amounts().getLast();
        var sentence = analysis.text().sentences().getLast();
        var seen = new ArrayList<String>();
        Surroundings.of(analysis.text(), sentence, amount, (word, position) -> seen.add(word + " " + position));
        return seen;
    }
}
