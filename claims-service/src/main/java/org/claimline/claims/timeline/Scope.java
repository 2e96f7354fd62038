package org.claimline.claims.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.api.Assessment;
import org.claimline.api.ClaimQuery;
import org.claimline.api.HeldBy;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.WindowBasis;
import org.claimline.claims.assessment.AreaMap;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Outline;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline is asked for: which claims, figures and maps belong to it.
 *
 * @param area the ground asked for; null = all
 * @param anywhen the claims asked for, of any day and holder, which a timeline reads in its own way
 */
public record Scope(
        Measure measure,
        @Nullable HeldBy heldBy,
        @Nullable Area area,
        Dates dates,
        WindowBasis basis,
        ClaimFilter anywhen) {

    /** Of claims of any number, as they could be known. */
    public Scope(
            Measure measure,
            @Nullable HeldBy heldBy,
            @Nullable String place,
            Dates dates,
            WindowBasis basis,
            Knowledge knowledge,
            Gazetteer gazetteer) {
        this(
                measure,
                heldBy,
                place == null || place.isBlank() ? null : Area.of(place, gazetteer),
                dates,
                basis,
                ClaimFilter.of(
                        new ClaimQuery(measure, null, null, null, place, null, null, null, null, null), knowledge));
    }

    /** The same, of claims of this number or a better one; null = any. */
    Scope credible(@Nullable Integer number) {
        return new Scope(measure, heldBy, area, dates, basis, anywhen.credible(number));
    }

    Knowledge knowledge() {
        return anywhen.knowledge();
    }

    /** The claims of its days; {@link #dated} has the rest of the conditions. */
    ClaimFilter within() {
        return anywhen.within(dates.from(), dates.to());
    }

    /** Adds that a claim has a day and a figure that may stand here: denials state none of their own. */
    Query dated(Query query) {
        return query.where("c.stance <> 'DENIES'")
                .whereIf(heldBy, "c.held_by is null or c.held_by = ?")
                .where("c.as_of is not null");
    }

    /**
     * What of the claims that were read, and of the figures, can stand in one series.
     *
     * @param outline of a claim, whatever more is known of it
     * @param figures every assessor's figure of the measure
     */
    <C> Series<C> series(List<C> read, Function<C, Outline> outline, List<Assessment> figures) {
        return Series.of(basis, withoutAssessments(read, outline, figures), outline, among(figures));
    }

    /** An assessor's figure that an article carries stands among the assessments already. */
    private static <C> List<C> withoutAssessments(
            List<C> read, Function<C, Outline> outline, List<Assessment> figures) {
        var assessors = figures.stream().map(figure -> figure.assessor().id()).collect(Collectors.toSet());
        return read.stream()
                .filter(one -> {
                    var claim = outline.apply(one);
                    return !assessors.contains(claim.claimant())
                            || figures.stream().noneMatch(figure -> Figures.sameStatement(claim, figure));
                })
                .toList();
    }

    private List<Assessment> among(List<Assessment> figures) {
        return figures.stream()
                .filter(figure -> heldBy == null || figure.heldBy() == null || heldBy == figure.heldBy())
                .filter(figure -> dates.hold(Figures.day(figure)))
                .filter(figure -> area == null || figure.places().stream().anyMatch(area::holds))
                .toList();
    }

    /**
     * The maps asked for and the band, with every day.
     *
     * @param figures beside them
     * @param baseline as for {@link AreaMap#series}
     */
    Lines lines(List<AreaMap> maps, List<Assessment> figures, @Nullable LocalDate baseline) {
        var series = maps(maps, baseline);
        return new Lines(series, Band.of(figures, series, heldBy, basis));
    }

    private List<MapSeries> maps(List<AreaMap> maps, @Nullable LocalDate baseline) {
        // A map sums what Russia holds; contested ground is in none.
        if (measure != Measure.AREA || heldBy == HeldBy.CONTESTED) return List.of();
        return maps.stream()
                .filter(map -> area == null || area.holds(map.place()))
                .map(map -> map.series(dates.from(), dates.to(), baseline))
                .toList();
    }
}
