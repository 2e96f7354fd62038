package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.ClaimMention;
import org.claimline.api.Hedges;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Stance;
import org.claimline.api.WordingShift.Against;
import org.claimline.claims.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ErosionTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "erosion-cases.csv", numLinesToSkip = 1, delimiter = '|')
    void whatIsLost(
            String name,
            String earlier,
            String earlierHedges,
            String later,
            String laterHedges,
            @Nullable String expected) {
        var first = at(1, "2022-09-08T08:00:00Z", words(earlier, earlierHedges));
        var second = at(2, "2022-09-08T20:00:00Z", words(later, laterHedges));

        var erosion = Erosion.of(List.of(first, second), first);

        assertThat(erosion.getFirst().shifts()).isEmpty();
        assertThat(erosion.getLast().shifts())
                .allSatisfy(shift -> assertThat(shift.against()).isEqualTo(Against.LEADING))
                .extracting(shift -> shift.kind().name())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void setsEachBesideTheOneBeforeAndTheLeadingOne() {
        var first = at(1, "2022-09-08T08:00:00Z", words("MORE_THAN ASSERTS", "~if true"));
        var second = at(2, "2022-09-08T20:00:00Z", words("NEARLY ASSERTS", "~if true"));
        var third = at(3, "2022-09-09T20:00:00Z", words("NEARLY ASSERTS", "~"));

        var erosion = Erosion.of(List.of(first, second, third), first);

        assertThat(erosion.getLast().shifts())
                .extracting(
                        shift -> shift.against() + " " + shift.mention() + " " + shift.kind() + " " + shift.before())
                .containsExactly(
                        "BEFORE 2 OUTLET_HEDGE_LOST if true",
                        "LEADING 1 BOUND_TURNED 1000.0 sq km",
                        "LEADING 1 OUTLET_HEDGE_LOST if true");
    }

    @Test
    void losesNothingAgainstWhatWasPublishedLater() {
        var first = at(1, "2022-09-08T08:00:00Z", words("EXACT ASSERTS", "~"));
        var leading = at(2, "2022-09-08T20:00:00Z", words("MORE_THAN ASSERTS", "~if true"));

        assertThat(Erosion.of(List.of(first, leading), leading))
                .extracting(wording -> wording.shifts().size())
                .containsExactly(0, 1);
    }

    @Test
    void whatHasNoTimeIsSetBesideNothing() {
        var first = at(1, "2022-09-08T08:00:00Z", words("MORE_THAN ASSERTS", "~if true"));
        var undated = at(2, null, words("EXACT ASSERTS", "~"));

        assertThat(Erosion.of(List.of(first, undated), first).getLast().shifts())
                .isEmpty();
    }

    @Test
    void oneArticleLosesNothingAgainstItself() {
        var title = at(1, "2022-09-08T08:00:00Z", words("MORE_THAN ASSERTS", "~if true"));
        var body = new ClaimMention(
                2,
                title.digest(),
                null,
                "A",
                null,
                title.publishedAt(),
                title.origin(),
                null,
                words("EXACT ASSERTS", "~"));

        assertThat(Erosion.of(List.of(title, body), title).getLast().shifts()).isEmpty();
    }

    private static ClaimMention at(int id, @Nullable String published, Mention mention) {
        var digest = "%064x".formatted(id);
        return new ClaimMention(
                id,
                digest,
                null,
                "Outlet " + id,
                null,
                published == null ? null : Instant.parse(published),
                digest,
                null,
                mention);
    }

    /** @param words qualifier and stance; {@code CONTROL} for a claim without a figure
     *  @param hedges the claimant's, a tilde, the outlet's; each divided by commas */
    private static Mention words(String words, String hedges) {
        var parts = words.split(" ");
        var stance = Stance.valueOf(parts[1]);
        var layers = Arrays.stream(hedges.split("~", -1)).map(ErosionTest::list).toList();
        var base = parts[0].equals("CONTROL")
                ? Samples.control("geonames:707292", HeldBy.UKRAINE, stance)
                : Samples.saying(
                        null, HeldBy.UKRAINE, stance, Samples.area(1000, Qualifier.valueOf(parts[0]), null, List.of()));
        return new Mention(
                base.measure(),
                base.quantity(),
                base.places(),
                base.heldBy(),
                base.window(),
                base.claimant(),
                base.relayedBy(),
                base.stance(),
                base.speech(),
                base.saidOn(),
                new Hedges(layers.getFirst(), layers.getLast()),
                base.evidence(),
                base.confidence(),
                base.extractor(),
                List.of());
    }

    private static List<String> list(String texts) {
        return Stream.of(texts.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
