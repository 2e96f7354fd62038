package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.api.ClaimMention.NewerVersion;
import org.claimline.api.Evidence;
import org.claimline.api.Rolling;
import org.claimline.claims.claim.Rollover.Later;
import org.claimline.claims.claim.Rollover.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of the mentions of a page that shows its latest entries; each is one word long and named by it. */
class RolloverTest {
    private static final Instant NINE = Instant.parse("2022-09-08T09:00:00Z");

    @Test
    void whatFellOffTheEndStandsOnWhereNewEntriesComeFirst() {
        assertThat(standing(newestFirst("C B A"), newestFirst("D C B"))).containsExactly("A");
        assertThat(standing(newestFirst("C B A"), newestFirst("E D C"))).containsExactly("B", "A");
    }

    @Test
    void whatFellOffTheHeadStandsOnWhereNewEntriesComeLast() {
        assertThat(standing(oldestFirst("A B C"), oldestFirst("B C D"))).containsExactly("A");
    }

    @Test
    void whatIsMissingAmongThatWhichIsSharedWasTakenBack() {
        assertThat(standing(newestFirst("C B A"), newestFirst("D C A"))).isEmpty();
        assertThat(standing(unordered("C B A"), unordered("D C A"))).isEmpty();
    }

    @Test
    void whatIsMissingWhereNewEntriesComeWasTakenBack() {
        assertThat(standing(newestFirst("C B A"), newestFirst("D B A"))).isEmpty();
        assertThat(standing(oldestFirst("A B C"), oldestFirst("A B D"))).isEmpty();
    }

    @Test
    void withoutAnOrderEntriesMayFallOffAtBothEnds() {
        assertThat(standing(unordered("C B A"), unordered("B"))).containsExactly("C", "A");
    }

    @Test
    void whereNothingIsSharedAllOfItFellOff() {
        assertThat(standing(newestFirst("C B A"), newestFirst("F E D"))).containsExactly("C", "B", "A");
        assertThat(standing(oldestFirst("A B"), oldestFirst(""))).containsExactly("A", "B");
    }

    @Test
    void aPageThatDropsNothingTakesBackWhatItLacks() {
        assertThat(standing(page(null, "C B A"), page(null, "D C B"))).isEmpty();
    }

    @Test
    void oneOfTheTextsMaySayThatThePageIsRolling() {
        assertThat(standing(page(null, "C B A"), newestFirst("D C B"))).containsExactly("A");
        assertThat(standing(newestFirst("C B A"), page(null, "D C B"))).containsExactly("A");
        assertThat(standing(unordered("A B C"), oldestFirst("A B"))).isEmpty();
    }

    @Test
    void aPageThatIsRollingStaysSo() {
        assertThat(remnants(page(null, "C B A"), newestFirst("D C B"), page(null, "E D C")))
                .isEqualTo(Map.of(2, Optional.empty()));
        assertThat(remnants(page(null, "C B A"), page(null, "D C B"), newestFirst("E D C")))
                .isEmpty();
    }

    @Test
    void aPageThatWasTurnedRoundHasNoOrder() {
        assertThat(standing(newestFirst("C B A"), oldestFirst("B"))).containsExactly("C", "A");
    }

    @Test
    void whatFellOffLaterIsTheLaterText() {
        var first = newestFirst("C B A");
        var second = newestFirst("D C B");
        var third = newestFirst("E D C");

        assertThat(remnants(first, second, third)).isEqualTo(Map.of(2, Optional.empty()));
        assertThat(standing(second, third)).containsExactly("B");
    }

    @Test
    void anEntryThatComesBackTakesThePlaceOfItself() {
        assertThat(remnants(newestFirst("C B A"), newestFirst("D C"), newestFirst("D C B")))
                .isEqualTo(Map.of(1, Optional.of(newer(2)), 2, Optional.empty()));
    }

    @Test
    void whatFellOffMayBeTakenBackLater() {
        assertThat(remnants(newestFirst("C B A"), newestFirst("D C"), newestFirst("D C A")))
                .isEqualTo(Map.of(1, Optional.of(newer(2)), 2, Optional.of(newer(2))));
    }

    @Test
    void wordsThatStandInAnotherPassageOfTheSameMentionAreShared() {
        var twice = new Page(
                Rolling.NEWEST_FIRST, List.of(new Passages(at(0, "B"), List.of(at(4, "A"))), passages(2, "C")));

        assertThat(standing(twice, newestFirst("D A"))).isEmpty();
        assertThat(standing(twice, newestFirst("D C")))
                .as("one of its passages stood where new entries come in")
                .isEmpty();
    }

    @Test
    void isKeptAsWritten() {
        var remnants = new Remnants(Map.of(1, Optional.of(newer(2)), 12, Optional.empty()));

        assertThat(Remnants.read(remnants.written())).isEqualTo(remnants);
        assertThat(Remnants.NONE.written()).isNull();
        assertThat(Remnants.read(null)).isEqualTo(Remnants.NONE);
        assertThat(Stream.of(0, 1, 12).map(ordinal -> remnants.supersededAt(ordinal, NINE)))
                .containsExactly(NINE, newer(2).since(), null);
    }

    /** What stands on, by its words. */
    private static List<String> standing(Page former, Page later) {
        return remnants(former, later).keySet().stream()
                .sorted()
                .map(ordinal -> former.mentions().get(ordinal).evidence().text())
                .toList();
    }

    private static Map<Integer, Optional<NewerVersion>> remnants(Page former, Page... later) {
        var pages = new ArrayList<Later>();
        for (var page : later) {
            var newer = newer(pages.size() + 1);
            pages.add(new Later(newer.digest(), newer.since(), page));
        }
        return Rollover.of(former, pages).byOrdinal();
    }

    /** The text that came so many hours after the first one. */
    private static NewerVersion newer(int hours) {
        return new NewerVersion(String.valueOf(hours), NINE.plusSeconds(hours * 3600L));
    }

    private static Page newestFirst(String words) {
        return page(Rolling.NEWEST_FIRST, words);
    }

    private static Page oldestFirst(String words) {
        return page(Rolling.OLDEST_FIRST, words);
    }

    private static Page unordered(String words) {
        return page(Rolling.ORDER_NOT_KNOWN, words);
    }

    private static Page page(@Nullable Rolling rolling, String words) {
        var mentions = new ArrayList<Passages>();
        for (var word : words.split(" ")) if (!word.isEmpty()) mentions.add(passages(mentions.size() * 2, word));
        return new Page(rolling, mentions);
    }

    private static Passages passages(int start, String word) {
        return new Passages(at(start, word), List.of());
    }

    private static Evidence at(int start, String word) {
        return new Evidence(start, start + word.length(), word);
    }
}
