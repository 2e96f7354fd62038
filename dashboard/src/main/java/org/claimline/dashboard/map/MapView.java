package org.claimline.dashboard.map;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Atlas;
import org.claimline.api.Claim;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of the map.
 *
 * @param regions those with a figure first, the greatest first
 * @param controls the latest first
 */
record MapView(MapFilter filter, Atlas atlas, List<RegionRow> regions, List<ControlRow> controls) {
    private static final int[] STEPS = {-30, -7, -1, 1, 7, 30};

    /** Another day to look at. */
    record Step(String title, String href) {}

    /** A line of the legend of marks. */
    record Holder(String tone, String shape, String title) {}

    static MapView of(MapFilter filter, Atlas atlas) {
        var regions = atlas.regions().stream()
                .map(region -> RegionRow.of(region, filter))
                .sorted(Comparator.comparing((RegionRow row) -> row.said() == null)
                        .thenComparing(
                                Comparator.comparingDouble(RegionRow::amount).reversed())
                        .thenComparing(RegionRow::fill)
                        .thenComparing(RegionRow::name))
                .toList();
        var controls = atlas.controls().stream()
                .map(control -> ControlRow.of(control, filter))
                .toList();
        return new MapView(filter, atlas, regions, controls);
    }

    /** What it shows, and of which days. */
    public String title() {
        return filter.subject() + ", " + filter.days();
    }

    /** Whether nobody says anything. */
    public boolean isEmpty() {
        return controls.isEmpty()
                && regions.stream().allMatch(row -> row.said() == null && row.fill() == Fill.UNKNOWN)
                && atlas.unplaced() == 0;
    }

    /** The day that the map shows; null where no claim has one. */
    public @Nullable LocalDate day() {
        return filter.to() == null ? atlas.last() : filter.to();
    }

    /** Days before and after the one shown, as far as there are claims. */
    public List<Step> steps() {
        var day = day();
        var first = atlas.first();
        var last = atlas.last();
        if (day == null || first == null || last == null) return List.of();
        return Arrays.stream(STEPS)
                .filter(days -> !day.plusDays(days).isBefore(first)
                        && !day.plusDays(days).isAfter(last))
                .mapToObj(days -> new Step(
                        (days > 0 ? "+" : "−") + Math.abs(days) + say(" d", " дн."),
                        filter.on(day.plusDays(days)).href()))
                .toList();
    }

    /** What the legend explains of the oblasts: every shade, and what else is there. */
    public List<Fill> fills() {
        var shown = regions.stream()
                .map(RegionRow::fill)
                .collect(Collectors.toCollection(() -> EnumSet.of(Fill.LEAST, Fill.LESS, Fill.MORE, Fill.MOST)));
        shown.add(Fill.UNKNOWN);
        return List.copyOf(shown);
    }

    /** What the legend explains of the marks. */
    public List<Holder> holders() {
        return Stream.concat(
                        Stream.of(HeldBy.values())
                                .filter(one -> isHeld(Optional.of(one)))
                                .map(Optional::of),
                        isHeld(Optional.empty()) ? Stream.of(Optional.<HeldBy>empty()) : Stream.empty())
                .map(one -> new Holder(
                        ControlRow.tone(one),
                        ControlRow.shape(one).key(),
                        one.map(Words::words).orElseGet(() -> say("holder not stated", "хто утримує, не вказано"))))
                .toList();
    }

    private boolean isHeld(Optional<HeldBy> holder) {
        return drawn().anyMatch(row -> Objects.equals(row.control().heldBy(), holder.orElse(null)));
    }

    /** Whether any place on the map is contradicted. */
    public boolean isContradicted() {
        return drawn().anyMatch(ControlRow::isContradicted);
    }

    Stream<ControlRow> drawn() {
        return controls.stream().filter(ControlRow::isDrawn);
    }

    /** How many places stand in the table alone. */
    public long undrawn() {
        return controls.size() - drawn().count();
    }

    /** Claimants to choose from: those who have a figure on the map. */
    public Set<String> claimants() {
        var names = new TreeSet<String>();
        atlas.regions()
                .forEach(region -> region.claimed()
                        .forEach(claim -> names.add(claim.claimant().name())));
        controls.forEach(row -> names.add(row.control().latest().claimant().name()));
        return names;
    }

    /** Where the figures that shade the map can be read. */
    public Set<String> citations() {
        return regions.stream()
                .map(RegionRow::said)
                .filter(Objects::nonNull)
                .map(RegionRow.Said::citation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of a fill, for the template. */
    public String words(Fill fill) {
        return fill.words(filter.unit());
    }

    /** The pattern of a fill; null where it has none. */
    public @Nullable String pattern(Fill fill) {
        return fill.pattern().isEmpty() ? null : fill.pattern();
    }

    /** The style class of a fill. */
    public String style(Fill fill) {
        var ink = fill.ink(filter.heldBy());
        return ink == null ? "plain" : "fill-" + ink.style();
    }

    /** The address of a claim, as it could be known then. */
    public String claim(Claim claim) {
        return filter.claim(claim.id());
    }

    /** The address of all claims of an area that match. */
    public String areas() {
        return filter.claims(null, Measure.AREA);
    }

    /** The map in a sentence, for those who do not see it. */
    public String summary() {
        var day = day();
        var shaded = regions.stream().filter(row -> row.said() != null).count();
        return say("Oblasts with a figure: ", "Областей із цифрою: ")
                + shaded
                + say(" of ", " з ")
                + regions.size()
                + say("; places said to be held: ", "; місць, про які сказано, хто їх утримує: ")
                + controls.size()
                + (day == null ? "." : say("; as of ", "; станом на ") + Days.day(day) + ".");
    }
}
