package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.claimline.api.Article;
import org.junit.jupiter.api.Test;

class UndecidedPlacesTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @Test
    void saysThatTheTownCouldBeAnyOfSeveral() {
        // given
        String text = "Fighting raged around Selydove and Hirnyk. The town was captured on Sunday, Moscow said.";
        var published = Instant.parse("2024-10-15T12:00:00Z");

        // when
        var analysis = EXTRACTOR.analyse(new Article("0".repeat(64), text, null, null, null, published, "en"));

        // then
        assertThat(analysis.claims()).isEmpty();
        assertThat(analysis.unclaimed())
                .extracting(Unclaimed::text, Unclaimed::reason)
                .containsExactly(tuple("The town", Reason.SEVERAL_PLACES));
    }
}
