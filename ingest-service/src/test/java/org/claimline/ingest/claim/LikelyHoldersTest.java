package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.claimline.api.Article;
import org.claimline.api.HeldBy;
import org.junit.jupiter.api.Test;

/** Who holds the ground of a claim of which no words tell it. */
class LikelyHoldersTest {
    private static final String APART = "\n\nThe evening was quiet.\n\nThe hospitals were full.\n\n";
    private static final String UKRAINE =
            "Ukrainian troops captured Lyman on Saturday. Ukrainian soldiers also took Drobysheve, Ukraine's army said."
                    + APART;
    private static final String RUSSIA =
            "Russian troops captured Selydove on Saturday. Russian soldiers also took Hirnyk, Russia's army said."
                    + APART;
    private static final String OPEN = "In some places the spearheads have since gone another 20 km beyond.";
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @Test
    void theOtherClaimsOfTheArticleTell() {
        var analysis = analyse(UKRAINE + OPEN);

        assertThat(analysis.claims().getLast().heldBy()).isEqualTo(HeldBy.UKRAINE);
        var holder = analysis.holders().getLast();
        assertThat(holder).isNotNull();
        assertThat(holder.side()).isEqualTo(HeldBy.UKRAINE);
        assertThat(holder.clues()).containsKey("holds by all of the claims");
    }

    @Test
    void theClaimSaysHowLikelyItIs() {
        var analysis = analyse(UKRAINE + OPEN);

        var holder = analysis.holders().getLast();
        assertThat(holder).isNotNull();
        assertThat(analysis.claims().getLast().confidence().heldBy()).isCloseTo(holder.probability(), within(.005));
        assertThat(analysis.readings().getLast()).endsWith(Reading.HOLDER_WEIGHED);
    }

    @Test
    void ofEitherSide() {
        var analysis = analyse(RUSSIA + OPEN);

        assertThat(analysis.claims().getLast().heldBy()).isEqualTo(HeldBy.RUSSIA);
        assertThat(analysis.holders().getLast()).isNotNull();
    }

    @Test
    void whatWordsTellIsNotWeighed() {
        assertThat(analyse(UKRAINE + OPEN).holders().getFirst()).isNull();
    }

    @Test
    void aSentenceByItselfLeavesItOpen() {
        var analysis = analyse(OPEN);

        assertThat(analysis.claims()).hasSize(1);
        assertThat(analysis.claims().getFirst().heldBy()).isNull();
        assertThat(analysis.holders()).containsOnlyNulls();
    }

    @Test
    void whatSomebodyLeavesUnconfirmedStaysOpen() {
        var analysis = analyse(RUSSIA + "Kyiv neither confirmed nor denied the loss of Toretsk.");

        assertThat(analysis.claims()).hasSize(3);
        assertThat(analysis.claims().getLast().heldBy()).isNull();
    }

    @Test
    void theProbabilityCanBeReckonedFromTheClues() {
        var article = article(UKRAINE + OPEN);
        var holder = EXTRACTOR.analyse(article).holders().getLast();
        var against = EXTRACTOR.holders(article).getLast().all().get(HeldBy.RUSSIA);
        double own =
                holder.clues().values().stream().mapToDouble(weight -> weight).sum();
        double other = new LikelyHolders().sum(against);

        assertThat(holder.probability())
                .isCloseTo(1 / (1 + Math.exp(other - own)), within(1e-9))
                .isBetween(.6, 1.0);
    }

    private static Analysis analyse(String text) {
        return EXTRACTOR.analyse(article(text));
    }

    private static Article article(String text) {
        var published = Instant.parse("2024-10-16T12:00:00Z");
        return new Article("0".repeat(64), text, null, null, null, published, "en");
    }
}
