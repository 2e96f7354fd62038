package org.claimline.ingest.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.api.ArticleInput;
import org.claimline.api.ClaimField;
import org.claimline.api.ClaimShift;
import org.claimline.api.Mention;
import org.claimline.api.Presence;
import org.claimline.ingest.article.ArticleParser;
import org.claimline.ingest.claim.ClaimExtractor;
import org.junit.jupiter.api.Test;

class ClaimDiffTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final String FIRST =
            "Ukraine's General Staff said its forces had recaptured 700 square kilometres near Kharkiv.";

    @Test
    void whereAClaimStandsDoesNotCount() {
        assertThat(ClaimDiff.between(claims(FIRST), claims("It was a long day. " + FIRST)))
                .isEmpty();
    }

    @Test
    void namesTheNumberTheClaimantOrTheHedgeThatChanged() {
        assertThat(fields(FIRST, FIRST.replace("700", "nearly 700"))).containsExactly(ClaimField.NUMBER);
        assertThat(fields(FIRST, FIRST.replace("700", "900"))).containsExactly(ClaimField.NUMBER);
        assertThat(fields(FIRST, FIRST.replace("Ukraine's General Staff", "President Volodymyr Zelensky")))
                .containsExactly(ClaimField.CLAIMANT);
        assertThat(fields(FIRST, FIRST + " The claim could not be independently verified."))
                .containsExactly(ClaimField.HEDGES);
    }

    @Test
    void aClaimThatCameOrWentIsNoChangeOfAnother() {
        var more = FIRST + " Russia's defence ministry said its troops had captured the village of Pisky.";

        assertThat(ClaimDiff.between(claims(FIRST), claims(more)))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.presence()).isEqualTo(Presence.ADDED);
                    assertThat(shift.before()).isNull();
                });
        assertThat(ClaimDiff.between(claims(more), claims(FIRST)))
                .extracting(ClaimShift::presence)
                .containsExactly(Presence.GONE);
    }

    @Test
    void aClaimOfWhichNothingIsLeftIsGoneAndNotChanged() {
        var other = "Denis Pushilin said Russian soldiers had seized 12 sq km around Avdiivka on Monday.";

        assertThat(ClaimDiff.between(claims(FIRST), claims(other)))
                .extracting(ClaimShift::presence)
                .containsExactly(Presence.ADDED, Presence.GONE);
    }

    private static List<ClaimField> fields(String before, String after) {
        var shifts = ClaimDiff.between(claims(before), claims(after));
        assertThat(shifts)
                .as(after)
                .singleElement()
                .extracting(ClaimShift::presence)
                .isEqualTo(Presence.CHANGED);
        return shifts.getFirst().fields();
    }

    private static List<Mention> claims(String text) {
        var input = new ArticleInput(text, null, null, null, "First Wire", "2022-09-09", null);
        return EXTRACTOR.extract(new ArticleParser().parse(input));
    }
}
