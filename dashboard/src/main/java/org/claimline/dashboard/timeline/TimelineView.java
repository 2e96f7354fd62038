package org.claimline.dashboard.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimline.api.BandDay;
import org.claimline.api.ClaimPage;
import org.claimline.api.HeldBy;
import org.claimline.api.LeftOut;
import org.claimline.api.Place;
import org.claimline.api.Thinning;
import org.claimline.api.TimelineOverview;
import org.claimline.api.TimelineStep;
import org.claimline.dashboard.page.Counts;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of a timeline.
 *
 * @param events settlements said to have changed hands within the dates
 * @param someEvents whether there are more than these
 * @param rows claims and assessors' figures, newest first; those without a day last; of claims in groups the most carried alone
 * @param groups claims that are too many to be read one by one; empty where each has a row
 * @param step the stretches of days by which groups are made
 * @param claims how many claims match, in rows or in groups
 * @param band what all assessors together leave open
 * @param thinned how maps and band were thinned; null where they have every day
 * @param leftOut what counts the other way, and why it is not here
 * @param outside how many claims lie outside the dates
 * @param more whether older claims match that were not read
 */
record TimelineView(
        TimelineFilter filter,
        List<Event> events,
        boolean someEvents,
        List<TimelineRow> rows,
        List<GroupRow> groups,
        TimelineStep step,
        int claims,
        List<MapLine> maps,
        List<BandDay> band,
        @Nullable Thinning thinned,
        List<LeftOut> leftOut,
        int outside,
        boolean more) {

    static TimelineView of(TimelineFilter filter, ClaimPage controls, TimelineOverview overview, Letters letters) {
        var timeline = overview.timeline();
        var claims = timeline.claims().stream()
                .flatMap(claim -> claim.quantity() == null
                        ? Stream.empty()
                        : Stream.of(TimelineRow.of(claim, claim.quantity(), letters.grade(claim), filter.asOf())));
        var assessments = timeline.assessments().stream()
                .flatMap(one ->
                        one.quantity() == null ? Stream.empty() : Stream.of(TimelineRow.of(one, one.quantity())));
        var newestFirst = Comparator.comparing(
                        TimelineRow::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed();
        // A map knows two sides; it says nothing of contested ground.
        var maps = filter.heldBy() == HeldBy.CONTESTED
                ? List.<MapLine>of()
                : timeline.maps().stream()
                        .filter(series -> !series.points().isEmpty())
                        .map(series -> MapLine.of(series, filter.heldBy()))
                        .toList();
        return new TimelineView(
                filter,
                Event.of(controls.claims()),
                Event.areSome(controls),
                Stream.concat(claims, assessments).sorted(newestFirst).toList(),
                overview.groups().stream()
                        .map(group -> GroupRow.of(group, filter, overview.step()))
                        .toList(),
                overview.step(),
                overview.claims(),
                maps,
                timeline.band(),
                overview.thinned(),
                timeline.leftOut(),
                timeline.outside(),
                timeline.more());
    }

    /** How many days each stretch has of which maps show but some, in words. */
    public String stretch() {
        return thinned == null ? "" : Counts.days(thinned.days());
    }

    /** What it shows, and of which days. */
    public String title() {
        return filter.subject() + ", " + filter.days();
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return rows.isEmpty() && groups.isEmpty() && maps.isEmpty();
    }

    /** Whether there is no claim of any day, nor of the other way of counting. */
    public boolean isWithoutClaims() {
        return claims == 0 && outside == 0 && leftOut.stream().allMatch(one -> one.claims() == 0);
    }

    /** How many claims have a row of their own. */
    public long single() {
        return rows.stream().filter(row -> !row.assessor()).count();
    }

    /** The groups that are drawn. */
    public List<GroupRow> drawnGroups() {
        return groups.stream().filter(row -> !row.group().longBefore()).toList();
    }

    public long assessments() {
        return rows.stream().filter(TimelineRow::assessor).count();
    }

    /** How many figures have no day and stand in the table alone. */
    public long undated() {
        return rows.stream().filter(row -> row.day() == null).count();
    }

    /** The marks that the legend explains, each once. */
    public Set<Shape> shapes() {
        var shapes = new TreeSet<Shape>();
        charted().forEach(row -> shapes.add(Shape.of(row.source())));
        return shapes;
    }

    /** The colours that the legend explains. */
    public Set<String> tones() {
        var tones = new TreeSet<String>();
        charted().forEach(row -> tones.add(Shape.tone(row.source())));
        drawnGroups().forEach(row -> tones.add(row.tone()));
        if (!maps.isEmpty()) tones.add("side-independent");
        return tones;
    }

    public boolean hasLowerBounds() {
        return charted().anyMatch(row -> Figures.open(row.quantity()).equals("up"));
    }

    public boolean hasUpperBounds() {
        return charted().anyMatch(row -> Figures.open(row.quantity()).equals("down"));
    }

    public boolean hasRanges() {
        return charted()
                .map(TimelineRow::quantity)
                .anyMatch(quantity -> Figures.open(quantity).isEmpty()
                        && quantity.lower() != null
                        && quantity.upper() != null
                        && !quantity.lower().equals(quantity.upper()));
    }

    public boolean hasWindows() {
        return charted().map(TimelineRow::window).anyMatch(window -> window != null && window.start() != null);
    }

    /** How many figures count from so long before the dates that they stand in the table alone. */
    public long farBack() {
        var grouped = groups.stream()
                .filter(row -> row.group().longBefore())
                .mapToLong(row -> row.group().claims())
                .sum();
        return grouped
                + rows.stream()
                        .filter(row -> groups.isEmpty() || row.assessor())
                        .filter(row -> row.day() != null && !draws(row))
                        .count();
    }

    /**
     * Whether a figure is drawn: it has a day, and does not count from long before the first day shown. What all of a
     * year brought would flatten the weeks that are looked at, and cannot be read beside them.
     */
    public boolean draws(TimelineRow row) {
        if (row.day() == null) return false;
        var window = row.window();
        var first = filter.from();
        return first == null
                || window == null
                || window.start() == null
                || !window.start().isBefore(first.minusDays(TimelineOverview.LONG_BEFORE_DAYS));
    }

    /** What is drawn; the rest stands in the table alone and needs no legend. */
    private Stream<TimelineRow> charted() {
        return rows.stream().filter(this::draws);
    }

    /** Places to choose from: those on the page. */
    public Set<String> placeNames() {
        var names = new TreeSet<String>();
        rows.forEach(row -> row.places().stream().map(Place::name).forEach(names::add));
        return names;
    }

    /** Where the assessors' figures can be read. */
    public List<TimelineRow> cited() {
        var seen = new LinkedHashSet<String>();
        return rows.stream()
                .filter(row -> row.citation() != null && seen.add(row.citation()))
                .toList();
    }

    /** The chart in a sentence or two, for those who do not see it. */
    public String summary() {
        return ChartSummary.of(this);
    }
}
