package org.claimline.dashboard.map;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import org.claimline.api.Assessment;
import org.claimline.api.AtlasRegion;
import org.claimline.api.Claim;
import org.claimline.api.Measure;
import org.claimline.api.Quantity;
import org.claimline.api.Source;
import org.claimline.api.Window;
import org.claimline.dashboard.map.MapFilter.ShadeUnit;
import org.claimline.dashboard.map.MapFilter.Shading;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Names;
import org.jspecify.annotations.Nullable;

/**
 * An oblast as it is shaded: by one figure of one source, never by a sum.
 *
 * @param said the figure that shades it; null where there is none
 * @param others how many more claimants or assessors have a figure for it
 * @param claims the address of its claims
 */
record RegionRow(AtlasRegion region, Fill fill, @Nullable Said said, int others, String claims) {
    private static final double HUNDRED = 100;

    /**
     * A figure with who says it.
     *
     * @param quantity null where a map shows no gain
     * @param percent how much of the oblast it is; null without a quantity
     * @param proof the claim, or where the assessor can be read; null = no address
     */
    record Said(
            Source who,
            boolean assessor,
            @Nullable Quantity quantity,
            @Nullable Double percent,
            @Nullable Window window,
            @Nullable LocalDate day,
            @Nullable String citation,
            @Nullable String proof) {
        /** "> 3 000 km²", "9.5 %". */
        String figure(ShadeUnit unit) {
            if (quantity == null || percent == null) return say("no gain", "без здобутку");
            if (unit == ShadeUnit.KM2) return km2();
            var sign = Figures.sign(quantity.qualifier());
            return (sign.isEmpty() ? "" : sign + Figures.NO_BREAK_SPACE) + share();
        }

        public String km2() {
            return quantity == null
                    ? say("no gain", "без здобутку")
                    : Figures.figure(quantity) + Figures.NO_BREAK_SPACE + Figures.unitName(quantity);
        }

        public String share() {
            return percent == null
                    ? "–"
                    : Figures.number(Math.round(percent * 10) / 10.0) + Figures.NO_BREAK_SPACE + "%";
        }

        private static @Nullable Double percent(@Nullable Quantity quantity, double km2) {
            return quantity == null ? null : Figures.position(quantity) / km2 * HUNDRED;
        }

        static Said of(Claim claim, double km2, String proof) {
            return new Said(
                    claim.claimant(),
                    false,
                    claim.quantity(),
                    percent(claim.quantity(), km2),
                    claim.window(),
                    claim.asOf(),
                    null,
                    proof);
        }

        static Said of(Assessment assessment, double km2) {
            var citation = assessment.citation();
            return new Said(
                    assessment.assessor(),
                    true,
                    assessment.quantity(),
                    percent(assessment.quantity(), km2),
                    assessment.window(),
                    assessment.saidOn(),
                    citation,
                    Address.isWeb(citation) ? citation : null);
        }
    }

    static RegionRow of(AtlasRegion region, MapFilter filter) {
        var claimed = filter.shading() == Shading.CLAIMED;
        var figures = claimed ? region.claimed().size() : region.assessed().size();
        var said = figures == 0
                ? null
                : claimed
                        ? Said.of(
                                region.claimed().getFirst(),
                                region.km2(),
                                filter.claim(region.claimed().getFirst().id()))
                        : Said.of(region.assessed().getFirst(), region.km2());
        return new RegionRow(
                region,
                fill(region, said, filter),
                said,
                Math.max(0, figures - 1),
                filter.claims(region.place().id(), Measure.AREA));
    }

    private static Fill fill(AtlasRegion region, @Nullable Said said, MapFilter filter) {
        if (said == null)
            return filter.shading() == Shading.CLAIMED && region.partly() > 0 ? Fill.UNJUDGED : Fill.UNKNOWN;
        if (said.quantity() == null || said.percent() == null) return Fill.NOTHING;
        return Fill.of(
                filter.unit() == ShadeUnit.KM2 ? Figures.position(said.quantity()) : said.percent(), filter.unit());
    }

    public String name() {
        return Oblasts.name(region.place());
    }

    /** Its area as it is shaded, km2; 0 where there is none. */
    double amount() {
        return said == null || said.quantity() == null ? 0 : Figures.position(said.quantity());
    }

    /** What stands on it in the picture; empty where it has no figure. */
    String label(ShadeUnit unit) {
        return said == null || said.quantity() == null ? "" : said.figure(unit);
    }

    /** All that its shade stands for, in a line. */
    String says(ShadeUnit unit) {
        if (said == null) return name() + ": " + fill.words(unit);
        var window = said.window();
        return name() + ": " + said.km2()
                + (said.percent() == null ? "" : say(", ", ", ") + said.share() + say(" of it", " її площі")) + "; "
                + said.who().name()
                + (said.day() == null ? "" : ", " + Days.day(said.day())) + "; "
                + (window == null ? say("days not stated", "дні не вказано") : Days.days(window));
    }

    /** In a few words who said it. */
    public String who() {
        return said == null ? "" : Names.label(said.who());
    }
}
