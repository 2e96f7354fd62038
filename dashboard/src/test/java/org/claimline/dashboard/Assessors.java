package org.claimline.dashboard;

import static org.claimline.api.Qualifier.EXACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentKind;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.HeldBy;
import org.claimline.api.MapPoint;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.Outcome;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Source;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;

/** What assessors published on September 2022: figures in words, and a map. */
final class Assessors {
    static final List<Assessment> FIGURES = List.of(
            figure(
                    "a1",
                    Cast.ISW,
                    Amounts.about(400),
                    "2022-09-07",
                    Cast.KHARKIV,
                    "2022-09-06",
                    "https://example.org/isw/7-sep"),
            figure(
                    "a2",
                    Cast.ISW,
                    Amounts.about(2500),
                    "2022-09-09",
                    Cast.KHARKIV,
                    "2022-09-06",
                    "https://example.org/isw/9-sep"),
            figure(
                    "a3",
                    Cast.ISW,
                    Amounts.more(3000),
                    "2022-09-11",
                    Cast.KHARKIV,
                    "2022-09-06",
                    "https://example.org/isw/11-sep"),
            figure(
                    "a4",
                    Cast.UK_MOD,
                    Amounts.least(3138),
                    "2022-09-12",
                    Cast.KHARKIV,
                    "2022-09-07",
                    "javascript:alert(1)"));
    static final MapSeries MAP = map();

    private Assessors() {}

    private static Assessment figure(
            String id, Source who, Quantity quantity, String said, Place place, String since, String citation) {
        var window = new Window(LocalDate.parse(since), LocalDate.parse(said), WindowBasis.CUMULATIVE, null, null);
        return new Assessment(
                id,
                AssessmentKind.TEXT,
                who,
                Measure.AREA,
                quantity,
                List.of(place),
                HeldBy.UKRAINE,
                window,
                LocalDate.parse(said),
                "Own site",
                citation,
                null);
    }

    static Comparison mapped(double claimed, String end, double assessed) {
        var window = new Window(LocalDate.of(2022, 9, 1), LocalDate.parse(end), WindowBasis.CUMULATIVE, null, null);
        var quantity = new Quantity(assessed, assessed, assessed, "km2", EXACT, assessed + " km2", null);
        var reference = new Assessment(
                "map:isw",
                AssessmentKind.MAP,
                Cast.ISW,
                Measure.AREA,
                quantity,
                List.of(Cast.UKRAINE),
                HeldBy.UKRAINE,
                window,
                LocalDate.parse(end),
                null,
                "Cast.ISW map, daily summary",
                null);
        return new Comparison(
                reference,
                Comparability.OVERLAPPING,
                claimed / assessed,
                "the claim states no place, ISW's map covers all of Ukraine; both count 1-8 Sep 2022.",
                claimed < assessed / 2 ? Outcome.BELOW : Outcome.CONSISTENT,
                null,
                .2,
                List.of());
    }

    private static MapSeries map() {
        var held = new Object[][] {
            {"2022-08-29", 124560.7}, {"2022-08-31", 124514.6}, {"2022-09-01", 124493.7}, {"2022-09-05", 124326.5},
            {"2022-09-06", 124255.5}, {"2022-09-07", 123720.4}, {"2022-09-08", 123457.7}, {"2022-09-09", 122283.6},
            {"2022-09-10", 119302.1}, {"2022-09-11", 115409.3}, {"2022-09-12", 116208.7}, {"2022-09-13", 116183.0},
            {"2022-09-14", 116144.8}, {"2022-09-18", 115924.9}, {"2022-09-24", 115605.8}, {"2022-10-01", 114897.0},
        };
        var points = new ArrayList<MapPoint>();
        for (var day : held)
            points.add(new MapPoint(LocalDate.parse((String) day[0]), (double) day[1], 124560.7 - (double) day[1]));
        return new MapSeries(
                Cast.ISW,
                "assessed control + assessed advances",
                Cast.UKRAINE,
                LocalDate.of(2022, 8, 29),
                points,
                "daily summary of the Institute’s map, MIT licence");
    }
}
