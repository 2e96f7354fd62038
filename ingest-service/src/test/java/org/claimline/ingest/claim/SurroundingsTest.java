package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimline.api.Article;
import org.claimline.api.Measure;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
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

    @Test
    void aVerbIsSeenByItsKindAndByHowItGoverns() {
        assertThat(seenOfPlaces("Marines snatched the shattered village of Robotyne."))
                .contains("<!GAIN> KIND_LEFT", "<GAIN OBJECT> GOVERNOR_LEFT", "snatc HEAD_LEFT", "<narrated> SENTENCE");
        assertThat(seenOfPlaces("Robotyne was finally retaken."))
                .contains("<subject of GAIN> GOVERNOR_RIGHT", "<be GAIN> GOVERNOR_RIGHT", "<be> HEAD_RIGHT");
    }

    @Test
    void allNamesOfAListStandWhereTheListStands() {
        assertThat(seenOfPlaces("They left Lyman, Izium and the village of Robotyne on Sunday."))
                .contains("left FIRST_LEFT", "on FIRST_RIGHT")
                .doesNotContain(", FIRST_LEFT", "izium LEFT");
    }

    @Test
    void aWordThatMeansASettlementIsSeenToo() {
        assertThat(seenOfPlaces("They stood before Robotyne. On Monday the village was theirs."))
                .contains("<all> NEAR_NOUN", "their RIGHT");
    }

    private List<String> seen(String words) {
        return hear(words, true);
    }

    private List<String> seenOfPlaces(String words) {
        return hear(words, false);
    }

    /** What is seen around the last amount, or the last settlement. */
    private List<String> hear(String words, boolean amounts) {
        var seen = new ArrayList<String>();
        extractor.analyse(
                new Article("0".repeat(64), words, null, null, null, Instant.parse("2024-12-01T00:00:00Z"), "en"),
                new Learner() {
                    @Override
                    public void amount(Amount amount, Measure measure, Consumer<Surroundings.Clues> around) {
                        if (amounts) take(around);
                    }

                    @Override
                    public void place(PlaceMention place, Consumer<Surroundings.Clues> around) {
                        if (!amounts) take(around);
                    }

                    private void take(Consumer<Surroundings.Clues> around) {
                        seen.clear();
                        around.accept((word, position) -> seen.add(word + " " + position));
                    }
                });
        return seen;
    }
}
