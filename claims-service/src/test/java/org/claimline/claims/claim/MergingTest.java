package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.claims.claim.KeptMentions.WITHOUT_WINDOW;
import static org.claimline.claims.claim.KeptMentions.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.claims.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mentions are one claim. */
class MergingTest {
    @Test
    void mergesWithin72Hours() {
        assertThat(merged(
                        kept(1, "a", "2022-09-08T20:00:00Z", Samples.thousand()),
                        kept(2, "b", "2022-09-11T20:00:00Z", Samples.thousand())))
                .containsExactly(Set.of(1L, 2L));
    }

    @Test
    void keepsApartWhatIsSaidMoreThan72HoursLater() {
        assertThat(merged(
                        kept(1, "a", "2022-09-08T20:00:00Z", Samples.thousand()),
                        kept(2, "b", "2022-09-11T20:00:01Z", Samples.thousand())))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L));
    }

    @Test
    void keepsOtherWindowsApart() {
        var other = Samples.area(1000, Qualifier.MORE_THAN, Samples.window("2022-09-02", "2022-09-08"), List.of());

        assertThat(merged(
                        kept(1, "a", "2022-09-08T20:00:00Z", Samples.thousand()),
                        kept(2, "b", "2022-09-08T20:00:00Z", other)))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L));
    }

    @Test
    void aMentionWithoutWindowJoinsTheOneClaimItFits() {
        assertThat(merged(
                        kept(1, "a", "2022-09-08T20:00:00Z", Samples.thousand()),
                        kept(2, "b", "2022-09-09T08:00:00Z", WITHOUT_WINDOW)))
                .containsExactly(Set.of(1L, 2L));
    }

    @Test
    void theDayOfSpeakingKeepsNothingApart() {
        var friday = Samples.area(1000, Qualifier.MORE_THAN, spoken("2022-09-09"), List.of());
        var saturday = Samples.area(1000, Qualifier.MORE_THAN, spoken("2022-09-10"), List.of());

        assertThat(merged(kept(1, "a", "2022-09-09T20:00:00Z", friday), kept(2, "b", "2022-09-10T08:00:00Z", saturday)))
                .containsExactly(Set.of(1L, 2L));
    }

    @Test
    void aDayNamedKeepsApart() {
        var friday = increment(1000, "2022-09-09", "2022-09-09");
        var saturday = increment(1000, "2022-09-10", "2022-09-10");

        assertThat(merged(kept(1, "a", "2022-09-10T20:00:00Z", friday), kept(2, "b", "2022-09-10T21:00:00Z", saturday)))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L));
    }

    @Test
    void thisMonthToldAgainTwoDaysLaterIsTheSame() {
        var thursday = increment(1000, "2022-09-01", "2022-09-08");
        var saturday = Samples.area(1000, Qualifier.ABOUT, Samples.window("2022-09-01", "2022-09-10"), List.of());

        assertThat(merged(
                        kept(1, "a", "2022-09-08T20:00:00Z", thursday), kept(2, "b", "2022-09-10T08:00:00Z", saturday)))
                .containsExactly(Set.of(1L, 2L));
    }

    @Test
    void theDaysNamedAreThoseOfAMentionThatRanUpToTheDayItWasSaid() {
        var thisMonth = increment(1000, "2022-09-01", "2022-09-08");
        var named = increment(1000, "2022-09-01", "2022-09-08");
        var sinceThen = increment(1000, "2022-09-01", "2022-09-10");

        assertThat(merged(
                        kept(1, "a", "2022-09-08T20:00:00Z", thisMonth),
                        kept(2, "b", "2022-09-09T08:00:00Z", named),
                        kept(3, "c", "2022-09-10T08:00:00Z", sinceThen)))
                .containsExactly(Set.of(1L, 2L, 3L));
    }

    @Test
    void aDailyReportIsAnotherClaimEachDay() {
        var eighth = increment(3, "2022-09-07", "2022-09-08");
        var ninth = increment(3, "2022-09-08", "2022-09-09");

        assertThat(merged(kept(1, "a", "2022-09-08T20:00:00Z", eighth), kept(2, "b", "2022-09-09T20:00:00Z", ninth)))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L));
    }

    @Test
    void noTwoMentionsOfAClaimAreMoreThan72HoursApart() {
        assertThat(merged(
                        kept(1, "a", "2022-09-05T20:00:00Z", WITHOUT_WINDOW),
                        kept(2, "b", "2022-09-08T12:00:00Z", Samples.thousand()),
                        kept(3, "c", "2022-09-10T20:00:00Z", WITHOUT_WINDOW)))
                .containsExactlyInAnyOrder(Set.of(1L, 2L), Set.of(3L));
    }

    @Test
    void whatOneArticleSaysWasSaidAWeekApartIsTwoClaims() {
        var monday = Samples.saying(LocalDate.parse("2022-09-05"), HeldBy.UKRAINE, Stance.ASSERTS, WITHOUT_WINDOW);
        var sunday = Samples.saying(LocalDate.parse("2022-09-11"), HeldBy.UKRAINE, Stance.ASSERTS, WITHOUT_WINDOW);

        assertThat(merged(kept(1, "a", "2022-09-12T20:00:00Z", monday), kept(2, "a", "2022-09-12T20:00:00Z", sunday)))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L));
    }

    @Test
    void aSplitKeepsItsMentionsApartFromAllOthers() {
        var first = kept(1, "a", "2022-09-08T20:00:00Z", Samples.thousand());
        var second = kept(2, "b", "2022-09-08T21:00:00Z", Samples.thousand());
        var third = kept(3, "c", "2022-09-08T22:00:00Z", Samples.thousand());

        assertThat(merged(first, second.apart(Set.of(7L)), third.apart(Set.of(7L))))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L, 3L));
        assertThat(merged(first, second.apart(Set.of(7L)), third.apart(Set.of(7L, 8L))))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L), Set.of(3L));
    }

    private static Mention increment(double km2, String start, String end) {
        var window = new Window(LocalDate.parse(start), LocalDate.parse(end), WindowBasis.INCREMENT, "so", null);
        return Samples.area(km2, Qualifier.EXACT, window, List.of());
    }

    private static Window spoken(String day) {
        return new Window(null, LocalDate.parse(day), null, "on that day", "no later than the day it was said");
    }

    @Test
    void aMentionThatFitsTwoClaimsJoinsNeither() {
        var other = Samples.area(1000, Qualifier.MORE_THAN, Samples.window("2022-09-02", "2022-09-08"), List.of());

        assertThat(merged(
                        kept(1, "a", "2022-09-08T20:00:00Z", Samples.thousand()),
                        kept(2, "b", "2022-09-08T20:00:00Z", other),
                        kept(3, "c", "2022-09-09T08:00:00Z", WITHOUT_WINDOW)))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L), Set.of(3L));
    }

    @Test
    void doesNotMergeUndatedArticles() {
        assertThat(merged(kept(1, "a", null, Samples.thousand()), kept(2, "b", null, Samples.thousand())))
                .containsExactlyInAnyOrder(Set.of(1L), Set.of(2L));
    }

    @Test
    void mergesTheRepeatWithinAnUndatedArticle() {
        var first = kept(1, "a", null, Samples.thousand());
        assertThat(merged(first, kept(2, "a", null, Samples.thousand()))).containsExactly(Set.of(1L, 2L));
    }

    /** Mentions drawn from a few times and windows, so that many of them are near each other, in any order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfArrivalDoesNotMatter(long seed) {
        var random = new Random(seed);
        var mentions = new ArrayList<KeptMention>();
        for (var i = 0; i < 40; i++) mentions.add(drawn(i, random));
        var expected = ids(Merging.merge(mentions));

        assertThat(expected).hasSizeGreaterThan(5);
        for (var shuffle = 0; shuffle < 50; shuffle++) {
            Collections.shuffle(mentions, random);
            assertThat(ids(Merging.merge(mentions))).isEqualTo(expected);
        }
    }

    private static KeptMention drawn(int id, Random random) {
        var begin = Instant.parse("2022-09-01T08:00:00Z");
        var published = random.nextInt(12) == 0 ? null : begin.plus(random.nextInt(15 * 24), ChronoUnit.HOURS);
        var day = LocalDate.parse("2022-09-01").plusDays(random.nextInt(4));
        var window = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> spoken(day.toString());
            case 2 -> Samples.window("2022-08-29", day.toString());
            default ->
                new Window(
                        LocalDate.parse("2022-08-29"),
                        published == null
                                ? day
                                : published.atZone(ZoneOffset.UTC).toLocalDate(),
                        WindowBasis.CUMULATIVE,
                        "since then",
                        null);
        };
        var said = random.nextInt(3) == 0 ? day : null;
        var mention = Samples.saying(
                said, HeldBy.UKRAINE, Stance.ASSERTS, Samples.area(1000, Qualifier.EXACT, window, List.of()));
        var kept = kept(id, "article" + id / 2, published == null ? null : published.toString(), mention);
        return random.nextInt(10) == 0 ? kept.apart(Set.of(1L)) : kept;
    }

    private static List<Set<Long>> merged(KeptMention... mentions) {
        return ids(Merging.merge(List.of(mentions))).stream().toList();
    }

    private static Set<Set<Long>> ids(List<Assertion> assertions) {
        return assertions.stream()
                .map(assertion ->
                        assertion.mentions().stream().map(KeptMention::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }
}
