package org.claimline.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.claimline.api.Article;
import org.claimline.api.SourceKind;
import org.junit.jupiter.api.Test;

/** Who answers for a claim in whose sentence nobody is said to speak. */
class LikelySpeakersTest {
    private static final String TALLY =
            "The Institute for the Study of War reckons that Russia gained 478 square kilometres in September."
                    + " November alone brought 725 square kilometres, and December a further 593 square kilometres.";
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @Test
    void whoKeepsATallyGoesOnWithIt() {
        var analysis = analyse(TALLY);

        assertThat(analysis.claims())
                .hasSize(3)
                .allSatisfy(claim -> assertThat(claim.claimant().name()).isEqualTo("Institute for the Study of War"));
    }

    @Test
    void whoIsNamedInTheSentenceMaySpeakInItWithoutAWordThatReports() {
        var claims = analyse(
                        "Black Bird Group, a Finnish team, has 231 square kilometres for the same month, gained by Russia.")
                .claims();

        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().claimant().name()).isEqualTo("Black Bird Group");
    }

    @Test
    void whatTheOutletTellsAfterSomebodyHasSpokenIsTheOutlets() {
        var claims = analyse("\"It is hard here,\" the mayor said on Monday.\n\n"
                        + "Avdiivka, which had held out for ten years, fell to Russian troops in February 2024.")
                .claims();

        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().claimant().kind()).isEqualTo(SourceKind.OUTLET);
    }

    @Test
    void whoActsInASentenceDoesNotSpeakInIt() {
        var claims = analyse("Ukraine has recaptured Klishchiivka, its second gain in the area in three days.")
                .claims();

        assertThat(claims)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.claimant().kind()).isEqualTo(SourceKind.OUTLET));
    }

    @Test
    void whomWordsOfTheSentenceNameIsNotWeighed() {
        assertThat(analyse(TALLY).speakers().getFirst()).isNull();
    }

    @Test
    void theConfidenceInTheClaimantIsHowLikelyHeIs() {
        var analysis = analyse(TALLY);
        var speaker = analysis.speakers().getLast();

        assertThat(speaker).isNotNull();
        assertThat(speaker.probability()).isBetween(.5, 1.0);
        assertThat(analysis.claims().getLast().confidence().claimant()).isCloseTo(speaker.probability(), within(.005));
        assertThat(speaker.candidates().values().stream()
                        .mapToDouble(one -> one)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void theProbabilityCanBeReckonedFromTheClues() {
        // Only the outlet and one who has spoken may answer for it.
        var speaker = analyse("Rybar said that Hirnyk had fallen. On Monday Selydove was lost too.")
                .speakers()
                .getLast();
        assertThat(speaker).isNotNull();
        assertThat(speaker.candidates()).hasSize(2);

        double sum =
                speaker.clues().values().stream().mapToDouble(weight -> weight).sum();
        double somebody = speaker.candidates().get("Rybar");
        boolean taken = speaker.probability() == somebody;
        if (taken) assertThat(somebody).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-9));
        else assertThat(speaker.clues()).isEmpty();
    }

    @Test
    void withoutWeightsTheRulesAloneDecide() {
        var extractor = new ClaimExtractor(
                org.claimline.ingest.place.Gazetteer.load(),
                org.claimline.ingest.attribution.SourceBook.load(),
                LikelySpeakers.LEARNING);

        assertThat(extractor.analyse(article(TALLY)).speakers()).containsOnlyNulls();
    }

    private static Analysis analyse(String text) {
        return EXTRACTOR.analyse(article(text));
    }

    private static Article article(String text) {
        var published = Instant.parse("2024-10-16T12:00:00Z");
        return new Article("0".repeat(64), text, null, null, null, published, "en");
    }
}
