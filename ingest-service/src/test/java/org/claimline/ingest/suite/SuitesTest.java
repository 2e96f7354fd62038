package org.claimline.ingest.suite;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows below KNOWN GAPS are wanted and not met; one that is met fails until it is moved up, so that the list stays true. */
class SuitesTest {
    private static final String ANY_DAY = "2022-09-14";
    private static final String WEDNESDAY = "2024-10-16";

    static Stream<Case> quantities() {
        return Case.of("quantities");
    }

    static Stream<Case> hedges() {
        return Case.of("hedges");
    }

    static Stream<Case> times() {
        return Case.of("times");
    }

    static Stream<Case> toponyms() {
        return Case.of("toponyms");
    }

    static Stream<Case> changes() {
        return Case.of("changes").map(Case::sorted);
    }

    static Stream<Case> attributions() {
        return Case.of("attributions");
    }

    static Stream<Case> holders() {
        return Case.of("holders");
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void readsEveryMeasureInItsUnit(Case one) {
        one.check(Answer.of(one.text(), ANY_DAY).quantities(one.expected()));
    }

    @ParameterizedTest
    @MethodSource("hedges")
    void boundsAreWhatTheHedgeSays(Case one) {
        one.check(Answer.of(one.text(), ANY_DAY).bounds());
    }

    @ParameterizedTest
    @MethodSource("times")
    void timesHaveTheirTimexValue(Case one) {
        one.check(Answer.of(one.text(), one.given().getFirst()).times());
    }

    @ParameterizedTest
    @MethodSource("toponyms")
    void placesAreKnownByAnySpelling(Case one) {
        one.check(Answer.of(one.text(), ANY_DAY).places());
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void everyClaimHasItsSpeaker(Case one) {
        one.check(Answer.of(one.text().replace("\\n", "\n"), WEDNESDAY).attributions(one.expected()));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void everyPlaceHasItsHolderOnSomebodysWord(Case one) {
        one.check(Answer.of(one.text().replace("\\n", "\n"), WEDNESDAY).attributions(one.expected()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeIsToldWithItsPlaceAndTimeAndNoOther(Case one) {
        one.check(Changes.in(one.text(), one.given().getFirst()));
    }
}
