package org.claimline.dashboard.gap;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.claimline.api.Bound;
import org.claimline.api.Comparability;
import org.claimline.api.GapCell;
import org.claimline.api.Place;
import org.claimline.api.PublishedRatio;
import org.claimline.dashboard.page.Counts;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/** A cell of the gap table as it reads. */
record GapSquare(GapCell cell) {
    private static final int FIRST_YEAR = 1000;

    /** Unique in the table, and the same as long as the claims are. */
    public String key() {
        return String.join(
                "~",
                cell.claimant().id(),
                cell.places().stream().map(Place::id).collect(Collectors.joining("+")),
                String.valueOf(cell.heldBy()),
                cell.start().toString(),
                cell.end().toString());
    }

    /** The ratio with the sign that the words leave it: "≥ 1.37". */
    public String ratio() {
        var ratio = cell.ratio();
        if (ratio == null) return "–";
        var sign = cell.bound() == null ? "" : cell.bound() == Bound.LOWER ? "≥\u00a0" : "≤\u00a0";
        return sign + Figures.ratio(ratio);
    }

    /** The interval, from low to high. */
    public String interval() {
        var lower = cell.lower();
        var upper = cell.upper();
        return lower == null || upper == null ? "" : Figures.ratio(lower) + "–" + Figures.ratio(upper);
    }

    /** What it says first: the ratio, or how many claims could not be divided. */
    public String says() {
        if (cell.ratio() != null) return ratio();
        return cell.claims() > 0 ? Counts.claims(cell.claims()) : say("no claim", "без заяв");
    }

    /** The interval and the number of claims in the sum; empty without a ratio. */
    public String spread() {
        return cell.ratio() == null ? "" : interval() + "; n\u00a0" + cell.n();
    }

    /** How far its figures can be compared. */
    public String badge() {
        if (cell.ratio() != null) return Words.words(cell.comparability());
        return cell.claims() > 0
                ? say("not comparable", "непорівнянне")
                : say("assessor’s ratio alone", "лише частка від оцінювача");
    }

    /** Its colour; null where nothing is divided. */
    @Nullable
    Heat heat() {
        var ratio = cell.ratio();
        return ratio == null ? null : Heat.of(ratio);
    }

    /** The style class that shades it. */
    public String shade() {
        var heat = heat();
        return heat == null ? "heat-none" : heat.style();
    }

    /** Its days in words. */
    public String days() {
        return words(cell.start(), cell.end());
    }

    /** "Sep 2022", "1 Jan – 25 Sep 2025", say("all days", "усі дні"). */
    static String words(LocalDate start, LocalDate end) {
        return start.getYear() < FIRST_YEAR ? say("all days", "усі дні") : Days.between(start, end);
    }

    public String tone() {
        return cell.ratio() == null || cell.comparability() == Comparability.NOT_COMPARABLE ? "quiet" : "sound";
    }

    /** "+36 %". */
    public static String percent(PublishedRatio published) {
        return Figures.signed(published.overstatedPercent()) + "\u00a0%";
    }
}
