package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Stance;
import org.claimline.claims.assessment.AreaMap;
import org.claimline.claims.assessment.Wording;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Sets a claim beside references: the same measure, ground and days, or the reason why not. */
final class Comparer {
    private static final Comparator<Placed> BEST_FIRST = Comparator.comparing(
                    (Placed placed) -> placed.comparison().comparability())
            .thenComparingInt(Placed::obstacles)
            .thenComparingLong(Placed::distance)
            .thenComparing(Placed::ground)
            .thenComparing(Placed::day, Comparator.reverseOrder())
            .thenComparing(placed -> placed.comparison().reference().id());

    /** Days around a claim in which a figure that cannot be compared is still worth a reader's look. */
    private static final long SAME_TIME = 31;

    /** Groups of sources that speak for a part of the country. */
    private static final Set<String> REGIONAL =
            Set.of("regional-command", "regional-administration", "occupation-administration");

    private final List<Assessment> figures;
    private final List<AreaMap> maps;
    private final Gazetteer gazetteer;

    Comparer(List<Assessment> figures, List<AreaMap> maps, Gazetteer gazetteer) {
        this.figures = figures;
        this.maps = maps;
        this.gazetteer = gazetteer;
    }

    /** A comparison with what puts it in order. */
    private record Placed(Comparison comparison, int obstacles, long distance, Comparability ground, LocalDate day) {}

    /**
     * The references beside a claim, best first: same before overlapping, then the closest window, then the latest; of
     * those that cannot be compared the nearest of each assessor within a month. None for a denial, a control claim, and an assessor's
     * own references.
     */
    List<Comparison> compare(Claim claim) {
        if (claim.measure() == Measure.CONTROL || claim.stance() == Stance.DENIES) return List.of();
        var inWords = figures.stream()
                .filter(figure -> figure.measure() == claim.measure() && figure.quantity() != null)
                .map(Reference::of);
        var onMaps = claim.measure() == Measure.AREA
                ? maps.stream().map(map -> Reference.of(map, claim))
                : Stream.<Reference>empty();
        var seen = new HashSet<String>();
        return Stream.concat(inWords, onMaps)
                .filter(reference ->
                        !assessor(reference).equals(claim.claimant().id()))
                .map(reference -> place(claim, reference))
                .filter(placed -> placed.comparison().comparability() != Comparability.NOT_COMPARABLE
                        || isOfItsTime(claim, placed.day()))
                .sorted(BEST_FIRST)
                .map(Placed::comparison)
                .filter(comparison -> comparison.comparability() != Comparability.NOT_COMPARABLE
                        || seen.add(comparison.reference().assessor().id()))
                .toList();
    }

    /** A figure about Kursk in 2024 beside a claim of 2022 would explain nothing. */
    private static boolean isOfItsTime(Claim claim, LocalDate day) {
        var days = WindowDays.of(claim.window());
        var known = claim.asOf() != null ? claim.asOf() : days == null ? null : days.end();
        return known == null || day.equals(LocalDate.MIN) || Math.abs(ChronoUnit.DAYS.between(known, day)) <= SAME_TIME;
    }

    private static String assessor(Reference reference) {
        return reference.assessment().assessor().id();
    }

    private Placed place(Claim claim, Reference reference) {
        var assessment = reference.assessment();
        var ground = Region.of(claim.places(), gazetteer)
                .beside(Region.of(assessment.places(), gazetteer), reference.name());
        var findings = Stream.of(
                        reference.obstacle() == null ? Finding.SAME : Finding.not(reference.obstacle()),
                        Holder.beside(claim.heldBy(), assessment.heldBy(), reference.name()),
                        ground,
                        scope(claim),
                        days(claim, reference),
                        floor(claim, reference),
                        amounts(claim, reference))
                .toList();
        var worst = findings.stream()
                .map(Finding::comparability)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var obstacles = findings.stream().filter(Finding::obstacle).toList();
        var comparison = obstacles.isEmpty()
                ? comparable(claim, reference, worst, findings)
                : new Comparison(assessment, worst, null, refusal(claim, reference, obstacles));
        return new Placed(
                comparison, obstacles.size(), distance(claim, assessment), ground.comparability(), latest(assessment));
    }

    private static Comparison comparable(
            Claim claim, Reference reference, Comparability comparability, List<Finding> findings) {
        var assessment = reference.assessment();
        var claimed = Objects.requireNonNull(claim.quantity());
        var assessed = Objects.requireNonNull(assessment.quantity());
        var ratio = Objects.requireNonNull(amount(claimed)) / Objects.requireNonNull(amount(assessed));
        var beside = "Claimed " + Wording.of(claimed) + " for "
                + Objects.requireNonNull(WindowDays.of(claim.window())).words() + " beside " + Wording.of(assessed)
                + " "
                + (reference.name().endsWith("map") ? "on " : "in ") + reference.name() + ", "
                + Objects.requireNonNull(WindowDays.of(assessment.window())).words();
        var parts = new ArrayList<>(List.of(beside));
        findings.stream().map(Finding::reason).filter(Objects::nonNull).forEach(parts::add);
        if (reference.note() != null) parts.add(reference.note());
        if (reference.lowerBound())
            parts.add(
                    "the assessed figure is a lower bound, so the ratio is no verdict: the ground assessed may be more");
        if (claimed.value() == null || assessed.value() == null) parts.add("of a range the middle is taken");
        return new Comparison(assessment, comparability, ratio, String.join("; ", parts) + ".");
    }

    private static String refusal(Claim claim, Reference reference, List<Finding> obstacles) {
        var assessment = reference.assessment();
        var days = WindowDays.of(assessment.window());
        var figure = Stream.of(
                        assessment.quantity() == null ? null : Wording.of(assessment.quantity()),
                        days == null ? null : days.words())
                .filter(Objects::nonNull)
                .toList();
        return capital(reference.name()) + (figure.isEmpty() ? "" : " (" + String.join(", ", figure) + ")")
                + " cannot be set beside the claim"
                + (claim.quantity() == null ? "" : " of " + Wording.of(claim.quantity())) + ": "
                + String.join(
                        "; ",
                        obstacles.stream()
                                .map(Finding::reason)
                                .filter(Objects::nonNull)
                                .toList()) + ".";
    }

    private static Finding days(Claim claim, Reference reference) {
        var claimed = WindowDays.of(claim.window());
        if (claimed == null) return Finding.not("the claim " + WindowDays.missing(claim.window()));
        var assessment = reference.assessment();
        var assessed = WindowDays.of(assessment.window());
        // A map without a change has said why already.
        if (assessed == null)
            return reference.obstacle() != null
                    ? Finding.SAME
                    : Finding.not(reference.name() + " " + WindowDays.missing(assessment.window()));
        return claimed.beside(assessed, reference.name());
    }

    private static Finding amounts(Claim claim, Reference reference) {
        if (claim.quantity() == null || amount(claim.quantity()) == null)
            return Finding.not("the claim gives no number");
        var assessed = reference.assessment().quantity();
        if (assessed == null) return Finding.SAME;
        var amount = amount(assessed);
        return amount == null || amount <= 0
                ? Finding.not(reference.name() + " gives no number above 0")
                : Finding.SAME;
    }

    /** The number, or the middle of a range; "dozens" is no number. */
    private static @Nullable Double amount(Quantity quantity) {
        if (quantity.value() != null) return quantity.value();
        if (quantity.qualifier() == Qualifier.VAGUE || quantity.lower() == null || quantity.upper() == null)
            return null;
        return (quantity.lower() + quantity.upper()) / 2;
    }

    /**
     * A floor that was stated days earlier cannot tell that a higher total is too high: on 12 Sep 2022 the texts said "at
     * least 3,138 km2" while the map had moved by 8,285.
     */
    private static Finding floor(Claim claim, Reference reference) {
        var claimed = WindowDays.of(claim.window());
        var assessed = WindowDays.of(reference.assessment().window());
        if (!reference.lowerBound() || claimed == null || assessed == null) return Finding.SAME;
        var late = ChronoUnit.DAYS.between(assessed.end(), claimed.end());
        return late > 1 && exceeds(claim.quantity(), reference.assessment().quantity())
                ? Finding.not("it is a lower bound and ends " + late + " days before the claim's window")
                : Finding.SAME;
    }

    private static boolean exceeds(@Nullable Quantity claimed, @Nullable Quantity assessed) {
        if (claimed == null || assessed == null) return false;
        var claim = amount(claimed);
        var reference = amount(assessed);
        return claim != null && reference != null && claim > reference;
    }

    /** Who speaks for a part of the front means that part, stated or not. */
    private static Finding scope(Claim claim) {
        if (!claim.places().isEmpty()
                || !REGIONAL.contains(String.valueOf(claim.claimant().group()))) return Finding.SAME;
        return Finding.not(
                "the claim states no place, and " + claim.claimant().name() + " speaks for a part of the front");
    }

    /** By how many days the windows differ; where one lacks an end, how far the known days are apart. */
    private static long distance(Claim claim, Assessment assessment) {
        var claimed = WindowDays.of(claim.window());
        var assessed = WindowDays.of(assessment.window());
        if (claimed != null && assessed != null) return claimed.distance(assessed);
        var known = claim.asOf();
        var day = latest(assessment);
        return known == null || day.equals(LocalDate.MIN)
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(known, day));
    }

    private static LocalDate latest(Assessment assessment) {
        if (assessment.saidOn() != null) return assessment.saidOn();
        var window = assessment.window();
        return window == null || window.end() == null ? LocalDate.MIN : window.end();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
