package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.claimline.claims.claim.Succession.Place;
import org.claimline.claims.claim.Succession.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which text takes the place of which at one address. */
class SuccessionTest {
    private static final String EIGHT = "2022-09-08T08:00:00Z";
    private static final String NINE = "2022-09-08T09:00:00Z";
    private static final String TEN = "2022-09-08T10:00:00Z";
    private static final String NOON = "2022-09-08T12:00:00Z";

    @Test
    void theTextThatSaysSoOfItselfIsTheLaterOne() {
        var places = Succession.of(List.of(text("a", 0, TEN, EIGHT, TEN), text("b", 9, EIGHT, NOON, EIGHT)));

        assertThat(places).containsEntry("b", superseded(null, "a", TEN)).containsEntry("a", standing(TEN));
    }

    @Test
    void ofTextsThatSayTheSameTheOneThatWasReadLaterIs() {
        var places = Succession.of(List.of(text("a", 0, EIGHT, NOON, EIGHT), text("b", 9, EIGHT, NINE, EIGHT)));

        assertThat(places)
                .as("it could be known when it was read")
                .containsEntry("b", superseded(null, "a", NOON))
                .containsEntry("a", standing(NOON));
    }

    @Test
    void whatDoesNotSayCountsFromWhenItWasRead() {
        var places = Succession.of(List.of(text("a", 0, null, TEN, NOON), text("b", 9, NINE, NOON, NINE)));

        assertThat(places).containsEntry("b", superseded(null, "a", TEN)).containsEntry("a", standing(TEN));
    }

    @Test
    void noTextIsSupersededBeforeItCouldBeKnown() {
        var places = Succession.of(List.of(text("a", 0, null, EIGHT, NOON), text("b", 9, NINE, NINE, NINE)));

        assertThat(places).containsEntry("a", superseded(null, "b", NOON)).containsEntry("b", standing(NOON));
    }

    @Test
    void eachIsFollowedByTheNextThatSharesWordsWithIt() {
        var places = Succession.of(List.of(
                text("a", 0, EIGHT, EIGHT, EIGHT),
                elsewise("b", NINE),
                text("c", 20, TEN, TEN, TEN),
                text("d", 30, NOON, NOON, NOON)));

        assertThat(places)
                .containsEntry("a", superseded(null, "c", TEN))
                .containsEntry("b", Place.ALONE)
                .containsEntry("c", superseded(TEN, "d", NOON))
                .containsEntry("d", standing(NOON));
    }

    @Test
    void theLaterTextsOfAnArticleShareWordsWithItOrWithOneInBetween() {
        var texts = List.of(
                signed("c", Texts.copy(1, 40, 1), NOON),
                elsewise("x", TEN),
                signed("a", Texts.copy(1, 40, 0), EIGHT),
                signed("b", Texts.text(1), NINE));

        assertThat(Succession.of(texts))
                .as("the first and the last share no words")
                .containsEntry("a", superseded(null, "b", NINE));
        assertThat(Succession.later(texts))
                .isEqualTo(Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of(), "x", List.of()));
        assertThat(Succession.later(List.of(texts.get(0), texts.get(2)))).containsEntry("a", List.of());
    }

    @Test
    void aTextTooShortToTellStandsAlone() {
        var places = Succession.of(List.of(
                text("a", 0, EIGHT, EIGHT, EIGHT),
                new Text("b", null, at(NINE), at(NINE), at(NINE)),
                new Text("c", null, at(TEN), at(TEN), at(TEN))));

        assertThat(places).containsOnlyKeys("a", "b", "c");
        assertThat(places.values()).containsOnly(Place.ALONE);
    }

    @Test
    void whatWasTakenBackTakesNoPlace() {
        var places = Succession.of(List.of(
                text("a", 0, EIGHT, EIGHT, EIGHT), text("b", 9, NINE, null, NINE), text("c", 20, TEN, TEN, TEN)));

        assertThat(places).containsEntry("a", superseded(null, "c", TEN)).containsEntry("b", Place.ALONE);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        var texts = new ArrayList<>(List.of(
                text("a", 0, EIGHT, NOON, EIGHT),
                text("b", 9, EIGHT, NINE, EIGHT),
                text("c", 20, null, TEN, NOON),
                elsewise("d", TEN),
                text("e", 30, TEN, TEN, TEN)));
        var places = Succession.of(texts);
        for (var turn = 0; turn < texts.size(); turn++) {
            Collections.rotate(texts, 1);
            assertThat(Succession.of(texts)).isEqualTo(places);
        }
    }

    private static Text text(
            String digest, int different, @Nullable String since, @Nullable String readAt, String alone) {
        return new Text(
                digest,
                Signature.read(Texts.copy(1, different, 1)).orElseThrow(),
                since == null ? null : at(since),
                readAt == null ? null : at(readAt),
                at(alone));
    }

    /** Another story at the same address. */
    private static Text elsewise(String digest, String at) {
        return signed(digest, Texts.text(2), at);
    }

    private static Text signed(String digest, String signature, String at) {
        return new Text(digest, Signature.read(signature).orElseThrow(), at(at), at(at), at(at));
    }

    private static Place standing(String knownAt) {
        return new Place(at(knownAt), null, null);
    }

    private static Place superseded(@Nullable String knownAt, String newer, String since) {
        return new Place(knownAt == null ? null : at(knownAt), newer, at(since));
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
