package org.claimline.claims.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.claimline.api.BandDay;
import org.claimline.api.MapPoint;
import org.claimline.api.MapSeries;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final LocalDate FIRST = LocalDate.parse("2022-02-24");

    @Test
    void fewDaysStayAsTheyAre() {
        var lines = new Lines(List.of(map(100, day -> day)), List.of());

        assertThat(lines.within(100)).isSameAs(lines);
        assertThat(lines.thinned()).isNull();
    }

    @Test
    void manyDaysLeaveTheFirstTheLastTheLeastAndTheMostOfEachStretch() {
        var random = new Random(7);
        var map = map(1_300, day -> random.nextInt(10_000));
        var thin = new Lines(List.of(map, map(1_300, day -> day)), List.of()).within(600);
        var rule = thin.thinned();

        assertThat(rule).isNotNull();
        assertThat(thin.days()).isBetween(300, 600);
        var kept = thin.maps().getFirst();
        assertThat(kept.leftOut()).isEqualTo(1_300 - kept.points().size());
        assertThat(map.points()).containsAll(kept.points());
        for (var stretch = 0; stretch <= rule.stretch(map.points().getLast().date()); stretch++) {
            var whole = in(map, rule.from().plusDays((long) stretch * rule.days()), rule.days());
            var left = in(kept, rule.from().plusDays((long) stretch * rule.days()), rule.days());
            assertThat(left.getFirst()).isEqualTo(whole.getFirst());
            assertThat(left.getLast()).isEqualTo(whole.getLast());
            assertThat(held(left).min()).isEqualTo(held(whole).min());
            assertThat(held(left).max()).isEqualTo(held(whole).max());
        }
    }

    @Test
    void bothSidesOfAGapStayAndAnEverydayHoleIsNone() {
        var random = new Random(8);
        var points = IntStream.range(0, 1_000)
                .filter(day -> day % 2 == 0 && (day < 501 || day > 540))
                .mapToObj(day ->
                        new MapPoint(FIRST.plusDays(day), random.nextInt(9_000), 0, day == 0 ? 0 : day == 542 ? 41 : 1))
                .toList();
        var kept = new Lines(List.of(map(points)), List.of())
                .within(100)
                .maps()
                .getFirst()
                .points();

        assertThat(kept)
                .hasSizeLessThanOrEqualTo(100)
                .extracting(MapPoint::date)
                .contains(FIRST.plusDays(500), FIRST.plusDays(542));
        assertThat(kept.stream().filter(MapPoint::followsGap))
                .singleElement()
                .satisfies(point -> assertThat(point.date()).isEqualTo(FIRST.plusDays(542)));
    }

    @Test
    void theBandOfAStretchReachesFromTheLeastToTheMostAndNeverOverDaysWithoutOne() {
        var band = IntStream.range(0, 400)
                .filter(day -> day != 55)
                .mapToObj(day -> new BandDay(FIRST.plusDays(day), day, day == 399 ? null : day + 10.0, List.of("a")))
                .toList();
        var thin = new Lines(List.of(), band).within(100);

        assertThat(thin.band()).hasSizeLessThanOrEqualTo(100).allSatisfy(days -> {
            assertThat(days.lower()).isEqualTo(ChronoUnit.DAYS.between(FIRST, days.day()));
            assertThat(FIRST.plusDays(55).isBefore(days.day())
                            || FIRST.plusDays(55).isAfter(days.last()))
                    .isTrue();
        });
        assertThat(thin.band().getFirst().upper())
                .isEqualTo(ChronoUnit.DAYS.between(FIRST, thin.band().getFirst().last()) + 10.0);
        assertThat(thin.band().getLast().upper()).isNull();
    }

    @Test
    void whereEveryDayStandsBesideAGapNoneIsLeftOut() {
        var points = IntStream.range(0, 150)
                .mapToObj(day -> new MapPoint(FIRST.plusDays(day * 7L), day, 0, day == 0 ? 0 : 6))
                .toList();
        var lines = new Lines(List.of(map(points)), List.of()).within(100);

        assertThat(lines.days()).isEqualTo(150);
    }

    private static MapSeries map(int days, IntToDoubleFunction heldKm2) {
        return map(IntStream.range(0, days)
                .mapToObj(day -> new MapPoint(FIRST.plusDays(day), heldKm2.applyAsDouble(day), 0))
                .toList());
    }

    private static MapSeries map(List<MapPoint> points) {
        return new MapSeries(
                Rig.assessor("isw", "ISW", "ISW"),
                "control",
                Samples.places("UA").getFirst(),
                FIRST,
                points,
                "map");
    }

    private static List<MapPoint> in(MapSeries map, LocalDate first, int days) {
        return map.points().stream()
                .filter(point -> !point.date().isBefore(first) && point.date().isBefore(first.plusDays(days)))
                .toList();
    }

    private static DoubleStream held(List<MapPoint> points) {
        return points.stream().mapToDouble(MapPoint::heldKm2);
    }
}
