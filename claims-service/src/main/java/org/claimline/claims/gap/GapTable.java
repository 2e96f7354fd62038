package org.claimline.claims.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimline.api.Claim;
import org.claimline.api.Comparability;
import org.claimline.api.GapCell;
import org.claimline.api.GapPeriod;
import org.claimline.api.HeldBy;
import org.claimline.api.Place;
import org.claimline.api.PublishedRatio;
import org.claimline.api.Source;
import org.claimline.claims.comparison.Amount;
import org.claimline.claims.comparison.Comparer;
import org.claimline.claims.comparison.WindowDays;
import org.jspecify.annotations.Nullable;

/** Gathers claims by claimant, ground and stretch of time, and adds up those that can be compared. */
final class GapTable {
    private static final int MOST_EVIDENCE = 20;

    private static final Comparator<GapCell> LATEST = Comparator.comparing(GapCell::end)
            .reversed()
            .thenComparing(GapCell::start)
            .thenComparing(cell -> cell.claimant().name())
            .thenComparing(cell -> cell.places().stream().map(Place::name).collect(Collectors.joining("; ")));

    private final GapPeriod period;
    private final Map<Key, List<Beside>> claims = new LinkedHashMap<>();
    private final Map<Key, List<PublishedRatio>> published = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<Set<String>, List<Place>> places = new LinkedHashMap<>();

    private record Key(
            String claimant, Set<String> places, @Nullable HeldBy heldBy, Stretch stretch) {}

    GapTable(GapPeriod period) {
        this.period = period;
    }

    /** Adds claims with what stands beside them; those without a number or a first and last day are passed over. */
    void add(Collection<Claim> found, Comparer comparer) {
        for (var claim : found) {
            var days = WindowDays.of(claim.window());
            if (days == null || Amount.of(claim.quantity()) == null) continue;
            var best = comparer.measured(claim).orElse(null);
            claims.computeIfAbsent(
                            key(claim.claimant(), claim.places(), claim.heldBy(), days), key -> new ArrayList<>())
                    .add(new Beside(claim, days, best));
        }
    }

    /** Adds a ratio that an assessor published. */
    void add(PublishedRatio ratio, Source claimant, List<Place> where) {
        var key = key(claimant, where, ratio.heldBy(), new WindowDays(ratio.start(), ratio.end()));
        published.computeIfAbsent(key, absent -> new ArrayList<>()).add(ratio);
    }

    /** The cells, the latest first. */
    List<GapCell> cells(String unit) {
        var keys = new LinkedHashSet<>(claims.keySet());
        keys.addAll(published.keySet());
        return keys.stream().map(key -> cell(key, unit)).sorted(LATEST).toList();
    }

    private Key key(Source claimant, List<Place> where, @Nullable HeldBy heldBy, WindowDays days) {
        var ids = where.stream().map(Place::id).collect(Collectors.toCollection(TreeSet::new));
        sources.put(claimant.id(), claimant);
        places.putIfAbsent(ids, where);
        return new Key(claimant.id(), ids, heldBy, Stretch.of(days, period));
    }

    private GapCell cell(Key key, String unit) {
        var all = claims.getOrDefault(key, List.of());
        var measured = all.stream().filter(Beside::measured).toList();
        var sums = Sums.of(measured);
        var any = !sums.counted().isEmpty();
        return new GapCell(
                Objects.requireNonNull(sources.get(key.claimant())),
                Objects.requireNonNull(places.get(key.places())),
                key.heldBy(),
                key.stretch().start(),
                key.stretch().end(),
                unit,
                all.size(),
                measured.size(),
                sums.counted().size(),
                any ? sums.claimed() : null,
                any ? sums.assessed() : null,
                any ? sums.ratio() : null,
                any ? sums.ratio() / sums.factor() : null,
                any ? sums.ratio() * sums.factor() : null,
                any ? sums.bound() : null,
                any ? sums.comparability() : Comparability.NOT_COMPARABLE,
                any ? null : refusal(all),
                all.stream()
                        .limit(MOST_EVIDENCE)
                        .map(beside -> beside.evidence(sums.counted().contains(beside)))
                        .toList(),
                published.getOrDefault(key, List.of()));
    }

    private static String refusal(List<Beside> all) {
        return all.isEmpty()
                ? "No claim of this ground and these days is stored; the assessor published the ratio alone."
                : all.getFirst().reason();
    }
}
