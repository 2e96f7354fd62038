package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Which references may lead beside a claim. Of those that can be compared its figure has a say which one does; all else follows
 * from its ground, days and holder, so it is found once for all claims that have these in common.
 */
final class Lineups {
    /** About 300 bytes each. */
    private static final int MOST_KEPT = 30_000;

    /** The best fitting first, whatever the figure of the claim. */
    private static final Comparator<Pair> FITTING_FIRST = Comparator.comparing(Pair::comparability)
            .thenComparing(pair -> pair.scope() != null)
            .thenComparingInt(Pair::obstacles)
            .thenComparingLong(Pair::distance)
            .thenComparing(Pair::ground)
            .thenComparing(Pair::day, Comparator.reverseOrder())
            .thenComparing(pair -> pair.reference().assessment().id());

    static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair pair) -> !pair.comparable())
            .thenComparing(pair -> !pair.tells())
            .thenComparing(FITTING_FIRST);

    private final Map<Measure, List<Placed>> candidates = new EnumMap<>(Measure.class);
    private final Set<String> assessors = new HashSet<>();
    private final Map<Alike, Lineup> kept = new ConcurrentHashMap<>();

    /** @param ground the place of its ground among those of all references */
    private record Placed(Candidate candidate, int ground) {}

    /**
     * What claims have in common for which the same references come into question.
     *
     * @param numbered whether they give a number
     * @param assessor the claimant's id if it is an assessor, whom its own references do not measure; else null
     */
    private record Alike(
            Grounds.Lies lies,
            Measure measure,
            @Nullable HeldBy heldBy,
            @Nullable WindowDays days,
            @Nullable LocalDate asOf,
            boolean numbered,
            boolean meansItsOwnPart,
            @Nullable String assessor) {}

    /**
     * What comes into question.
     *
     * @param comparable the best fitting first
     * @param measuring the first of these that measures rather than bounds; null = none
     * @param refused where none can be compared, the one that gives the best reason; null = there is none
     */
    private record Lineup(
            List<Candidate> comparable,
            @Nullable Candidate measuring,
            @Nullable Candidate refused) {}

    private record Standing(Candidate candidate, Pair pair) {}

    /** @param grounds the different grounds of the candidates, in the order that {@link Grounds.Lies} have */
    Lineups(List<Candidate> all, List<Region> grounds) {
        for (var candidate : all) {
            candidates
                    .computeIfAbsent(candidate.measure(), measure -> new ArrayList<>())
                    .add(new Placed(candidate, grounds.indexOf(candidate.region())));
            assessors.add(candidate.assessor());
        }
    }

    /** What leads beside a claim: the first of {@link #BEST_FIRST}. */
    Optional<Pair> leading(Said said, Grounds.Lies lies) {
        var lineup = lineup(said, lies);
        Pair first = null;
        for (var candidate : lineup.comparable()) {
            var pair = candidate.pair(said);
            if (pair.tells()) return Optional.of(pair);
            if (first == null) first = pair;
        }
        if (first != null) return Optional.of(first);
        return Optional.ofNullable(lineup.refused()).map(candidate -> candidate.pair(said));
    }

    /** What measures it best; else what leads, which then tells why nothing does. */
    Optional<Pair> measuring(Said said, Grounds.Lies lies) {
        var measuring = lineup(said, lies).measuring();
        return measuring == null ? leading(said, lies) : Optional.of(measuring.pair(said));
    }

    private Lineup lineup(Said said, Grounds.Lies lies) {
        var claim = said.claim();
        var claimant = claim.claimant().id();
        var alike = new Alike(
                lies,
                claim.measure(),
                claim.heldBy(),
                said.days(),
                claim.asOf(),
                said.amount() != null,
                said.meansItsOwnPart(),
                assessors.contains(claimant) ? claimant : null);
        var found = kept.get(alike);
        if (found != null) return found;
        if (kept.size() > MOST_KEPT) kept.clear();
        var made = lineup(said, alike);
        kept.put(alike, made);
        return made;
    }

    private Lineup lineup(Said said, Alike alike) {
        var comparable = comparable(said, alike);
        if (comparable.isEmpty()) {
            var refused = refused(said, alike);
            return new Lineup(List.of(), null, refused.orElse(null));
        }
        var measuring = comparable.stream()
                .filter(one -> one.pair().measures())
                .map(Standing::candidate)
                .findFirst();
        return new Lineup(comparable.stream().map(Standing::candidate).toList(), measuring.orElse(null), null);
    }

    private List<Standing> comparable(Said said, Alike alike) {
        if (said.days() == null || said.amount() == null) return List.of();
        return of(alike).stream()
                .filter(one ->
                        !alike.lies().forbid(one.ground()) && one.candidate().mayCompare(said))
                .map(one -> new Standing(one.candidate(), one.candidate().pair(said)))
                .filter(one -> one.pair().comparable() && one.pair().isWorthALook())
                .sorted(Comparator.comparing(Standing::pair, FITTING_FIRST))
                .toList();
    }

    private Optional<Candidate> refused(Said said, Alike alike) {
        return of(alike).stream()
                .map(Placed::candidate)
                .filter(candidate -> candidate.near(said))
                .map(candidate -> new Standing(candidate, candidate.pair(said)))
                .filter(one -> one.pair().isWorthALook())
                .min(Comparator.comparing(Standing::pair, BEST_FIRST))
                .map(Standing::candidate);
    }

    private List<Placed> of(Alike alike) {
        var ofMeasure = candidates.getOrDefault(alike.measure(), List.of());
        return alike.assessor() == null
                ? ofMeasure
                : ofMeasure.stream()
                        .filter(one -> !one.candidate().assessor().equals(alike.assessor()))
                        .toList();
    }
}
