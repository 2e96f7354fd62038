package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Agreement;
import org.claimline.api.Assessment;
import org.claimline.api.Bound;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.Outcome;
import org.claimline.api.Respect;
import org.jspecify.annotations.Nullable;

/**
 * A claim and a reference with what they agree in.
 *
 * @param scope the one side on which ground, days or the time of speaking let the reference bound the claim; null = both
 */
record Pair(
        Said said,
        Reference reference,
        List<Finding> findings,
        Comparability comparability,
        @Nullable Bound scope) {
    /** Ground, days and so on all agree. */
    static final double LEAST_KAPPA = .05;

    private static final Finding SAME_MEASURE = Finding.same(Respect.MEASURE, () -> "both are of one measure");

    /** Of a normal distribution nine tenths lie within so many standard deviations. */
    static final double NINE_TENTHS = 1.645;

    /** @param ground how the claim's ground lies to the reference's */
    static Pair of(Said said, Reference reference, Finding ground) {
        var days = days(said, reference);
        var timing = Timing.of(said, reference);
        var bounds = EnumSet.noneOf(Bound.class);
        for (var one : List.of(ground, days, timing)) if (one.bound() != null) bounds.add(one.bound());
        var findings = new ArrayList<Finding>(8);
        findings.add(SAME_MEASURE);
        findings.add(Numbers.of(said, reference, bounds));
        findings.add(Holder.beside(said.claim().heldBy(), reference.assessment().heldBy(), reference.name()));
        var own = own(said);
        if (own != null) findings.add(own);
        findings.add(Bases.of(said, reference));
        findings.addAll(List.of(ground, days, timing));
        var comparability = Comparability.SAME;
        for (var one : findings)
            if (one.comparability().compareTo(comparability) > 0) comparability = one.comparability();
        return new Pair(
                said,
                reference,
                findings,
                comparability,
                bounds.size() == 1 ? bounds.iterator().next() : null);
    }

    boolean comparable() {
        return comparability != Comparability.NOT_COMPARABLE;
    }

    /** Whether the reference measures what the claim speaks of, rather than bounds it or says nothing. */
    boolean measures() {
        return comparable() && bound() == null;
    }

    /** Whether it measures the claim, or bounds it on one side and the claim does not keep to that. */
    boolean tells() {
        return comparable() && (bound() == null || outcome() != Outcome.CONSISTENT);
    }

    /** Whether it measures the claim or is at least of its time. */
    boolean isWorthALook() {
        return measures() || said.isOfTheTimeOf(day());
    }

    String assessor() {
        return reference.assessment().assessor().id();
    }

    int obstacles() {
        var obstacles = 0;
        for (var one : findings) if (one.obstacle()) obstacles++;
        return obstacles;
    }

    /** How well the ground alone agrees. */
    Comparability ground() {
        for (var one : findings) if (one.respect() == Respect.REGION) return one.comparability();
        throw new IllegalStateException("the ground is always looked at");
    }

    /** By how many days the windows differ; where one lacks an end, how far the known days are apart. */
    long distance() {
        var assessed = WindowDays.of(reference.assessment().window());
        if (said.days() != null && assessed != null) return said.days().distance(assessed);
        var known = said.claim().asOf();
        return known == null || day().equals(LocalDate.MIN)
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(known, day()));
    }

    /** When the reference was said, else the last day of its window. */
    LocalDate day() {
        return latest(reference.assessment());
    }

    /** With what agrees and what differs, respect by respect. */
    Comparison comparison() {
        return comparison(findings.stream()
                .sorted(Comparator.comparing(Finding::respect))
                .map(Finding::agreement)
                .toList());
    }

    /** With the reason alone. */
    Comparison inShort() {
        return comparison(null);
    }

    private Comparison comparison(@Nullable List<Agreement> agreements) {
        return comparable()
                ? new Comparison(
                        reference.assessment(),
                        comparability,
                        ratio(),
                        reason(),
                        outcome(),
                        bound(),
                        kappa(),
                        agreements)
                : Comparison.none(reference.assessment(), reason(), agreements);
    }

    Measured measured() {
        return new Measured(
                reference.assessment(), comparability, ratio(), comparable() ? kappa() : null, this::reason);
    }

    /** Claimed over assessed; null where the reference does not measure the claim. */
    private @Nullable Double ratio() {
        return measures() ? claimed().middle() / assessed().middle() : null;
    }

    private String reason() {
        return comparable()
                ? Reasons.comparable(said, reference, findings, outcome(), bound())
                : Reasons.refusal(said, reference, findings);
    }

    /** Independent errors add in squares; where all agrees the smallest remains. */
    double kappa() {
        var squares = findings.stream()
                .mapToDouble(finding -> finding.kappa() * finding.kappa())
                .sum();
        return squares == 0 ? LEAST_KAPPA : Math.round(1000 * Math.sqrt(squares)) / 1000.0;
    }

    /** On which side the reference bounds the claim, by what it covers or by its words. */
    @Nullable
    private Bound bound() {
        return scope != null ? scope : assessed().bound();
    }

    private Outcome outcome() {
        var factor = Math.exp(NINE_TENTHS * kappa());
        var allowed = assessed().as(scope);
        if (claimed().lower() > allowed.upper() * factor) return Outcome.ABOVE;
        return claimed().meantUpper() < allowed.lower() / factor ? Outcome.BELOW : Outcome.CONSISTENT;
    }

    private Amount claimed() {
        return Objects.requireNonNull(said.amount());
    }

    private Amount assessed() {
        return Objects.requireNonNull(reference.amount());
    }

    private static Finding days(Said said, Reference reference) {
        var claim = said.claim();
        var claimed = said.days();
        if (claimed == null)
            return Finding.not(Respect.WINDOW, null, () -> "the claim " + WindowDays.missing(claim.window()));
        var assessed = WindowDays.of(reference.assessment().window());
        if (assessed != null) return claimed.beside(assessed, reference.name());
        // A map without a change has said why already.
        return reference.obstacle() != null
                ? Finding.same(Respect.WINDOW, () -> reference.name() + " has no days to set beside " + claimed.words())
                : Finding.not(
                        Respect.WINDOW,
                        null,
                        () -> reference.name() + " "
                                + WindowDays.missing(reference.assessment().window()));
    }

    private static @Nullable Finding own(Said said) {
        return said.meansItsOwnPart()
                ? Finding.not(
                        Respect.REGION,
                        null,
                        () -> "the claim states no place, and "
                                + said.claim().claimant().name() + " speaks for a part of the front")
                : null;
    }

    static LocalDate latest(Assessment assessment) {
        if (assessment.saidOn() != null) return assessment.saidOn();
        var window = assessment.window();
        return window == null || window.end() == null ? LocalDate.MIN : window.end();
    }
}
