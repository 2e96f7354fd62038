package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.claimline.api.Article;
import org.claimline.api.HeldBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How it is known who holds the ground, and how sure that is. */
class HolderReadingTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOLDER_STATED  | UKRAINE | Ukrainian troops captured Lyman on Saturday.
            HOLDER_STATED  | RUSSIA  | Ukraine's army said Russian troops had seized Hirnyk.
            HOLDER_SPEAKER | UKRAINE | Lyman has been liberated, the Ukrainian General Staff said.
            HOLDER_SPEAKER | RUSSIA  | The village of Hirnyk was taken, the Russian defence ministry said.
            """)
    void itIsSaidHow(Reading reading, HeldBy side, String text) {
        var analysis = analyse(text);

        assertThat(analysis.claims()).hasSize(1);
        assertThat(analysis.claims().getFirst().heldBy()).isEqualTo(side);
        assertThat(analysis.readings().getFirst()).endsWith(reading);
    }

    @Test
    void whereNobodyIsKnownNothingIsRead() {
        var analysis = analyse("The spearheads have since gone another 20 km beyond.");

        assertThat(analysis.claims()).hasSize(1);
        assertThat(analysis.claims().getFirst().confidence().heldBy()).isNull();
        assertThat(analysis.readings().getFirst())
                .isNotEmpty()
                .noneMatch(reading -> reading.part() == Reading.Part.HOLDER);
    }

    @Test
    void wordsMakeSurerThanAClaimBefore() {
        var stated = analyse("Ukrainian troops captured Lyman on Saturday.");
        var carried = analyse(
                "Ukrainian troops captured 505 sq km in November, the institute said. In October it was 461 sq km.");

        var sure = stated.claims().getFirst().confidence().heldBy();
        var less = carried.claims().getLast();
        assertThat(carried.readings().getLast()).endsWith(Reading.HOLDER_CARRIED);
        assertThat(less.heldBy()).isEqualTo(HeldBy.UKRAINE);
        assertThat(less.confidence().heldBy()).isLessThan(sure);
    }

    private static Analysis analyse(String text) {
        var published = Instant.parse("2024-10-16T12:00:00Z");
        return EXTRACTOR.analyse(new Article("0".repeat(64), text, null, null, null, published, "en"));
    }
}
