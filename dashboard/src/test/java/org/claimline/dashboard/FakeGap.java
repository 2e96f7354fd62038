package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Bound;
import org.claimline.api.Comparability;
import org.claimline.api.Gap;
import org.claimline.api.GapApi;
import org.claimline.api.GapCell;
import org.claimline.api.GapEvidence;
import org.claimline.api.GapPeriod;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.PublishedRatio;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;

/** claims-service's gap table over the fixture. */
class FakeGap implements GapApi {
    private static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 1);
    private static final Window DAYS = new Window(
            SEPTEMBER,
            LocalDate.of(2022, 9, 13),
            WindowBasis.CUMULATIVE,
            "since 1 September",
            "no later than the day it was said");

    @Override
    public Gap gap(
            Measure measure,
            Side side,
            String claimant,
            String place,
            HeldBy heldBy,
            LocalDate from,
            LocalDate to,
            GapPeriod period,
            Moment asOf,
            Moment ingestedBy,
            int limit) {
        FakeClaims.answerOrFail();
        var cells = measure == Measure.AREA && !FakeClaims.none ? cells() : Stream.<GapCell>of();
        if (Cast.HOSTILE.name().equals(claimant)) cells = Stream.of(hostile());
        return new Gap(
                measure,
                period,
                cells.filter(cell -> side == null || cell.claimant().side() == side)
                        .filter(cell ->
                                claimant == null || cell.claimant().name().equals(claimant))
                        .filter(cell -> place == null
                                || cell.places().stream()
                                        .anyMatch(one -> one.name().equals(place)))
                        .toList(),
                13,
                false);
    }

    @Override
    public PublishedRatio publish(String id, PublishedRatio ratio) {
        throw FakeClaims.problem(405, "the dashboard never publishes");
    }

    private static Stream<GapCell> cells() {
        return Stream.of(
                compared(Cast.ZELENSKYY, List.of(Cast.UKRAINE), 8000, 8310.7, Bound.LOWER),
                compared(Cast.ZALUZHNYI, List.of(), 3000, 9084.4, null),
                compared(Cast.HUMENIUK, List.of(Cast.SOUTH), 1300, 800, null),
                compared(Cast.MALIAR, List.of(Cast.KHARKIV, Cast.SOUTH), 1000, 800, null),
                none(Cast.HUMENIUK, Cast.KHERSON),
                published());
    }

    private static GapCell compared(Source who, List<Place> places, double claimed, double assessed, Bound bound) {
        var reference = Assessors.mapped(claimed, "2022-09-13", assessed).reference();
        var evidence = new GapEvidence(
                8,
                Amounts.exact(claimed),
                DAYS,
                reference,
                Comparability.OVERLAPPING,
                claimed / assessed,
                .2,
                "the claim states no place, ISW's map covers all of Ukraine; both count 1-8 Sep 2022.",
                true);
        var earlier = new GapEvidence(
                2, Amounts.exact(1000), DAYS, null, null, null, null, "There is no reference beside it.", false);
        return new GapCell(
                who,
                places,
                HeldBy.UKRAINE,
                SEPTEMBER,
                SEPTEMBER.plusDays(29),
                "km2",
                2,
                1,
                1,
                claimed,
                assessed,
                claimed / assessed,
                claimed / assessed / 1.4,
                claimed / assessed * 1.4,
                bound,
                Comparability.OVERLAPPING,
                null,
                List.of(evidence, earlier),
                List.of());
    }

    private static GapCell none(Source who, Place place) {
        return cell(
                who,
                place,
                HeldBy.UKRAINE,
                OCTOBER,
                OCTOBER.plusDays(30),
                1,
                "There is no reference beside it.",
                List.of());
    }

    private static GapCell hostile() {
        var place = new Place("<b>@here</b>", PlaceKind.REGION, "region:here", null, null, 49.0, 32.0);
        return compared(Cast.HOSTILE, List.of(place), 900, 800, null);
    }

    private static GapCell published() {
        var ratio = new PublishedRatio(
                "p",
                "isw",
                "hromov",
                Measure.AREA,
                List.of("UA-63"),
                HeldBy.RUSSIA,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 9, 25),
                112,
                null,
                null,
                "javascript:alert(1)",
                null);
        return cell(
                Cast.HROMOV,
                Cast.KHARKIV,
                HeldBy.RUSSIA,
                ratio.start(),
                ratio.end(),
                0,
                "No claim of this ground and these days is stored; the assessor published the ratio alone.",
                List.of(ratio));
    }

    private static GapCell cell(
            Source who,
            Place place,
            HeldBy heldBy,
            LocalDate start,
            LocalDate end,
            int claims,
            String reason,
            List<PublishedRatio> published) {
        return new GapCell(
                who,
                List.of(place),
                heldBy,
                start,
                end,
                "km2",
                claims,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                Comparability.NOT_COMPARABLE,
                reason,
                List.of(),
                published);
    }
}
