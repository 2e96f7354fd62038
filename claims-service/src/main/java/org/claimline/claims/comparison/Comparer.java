package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.Comparison;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Place;
import org.claimline.api.Stance;
import org.claimline.claims.assessment.AreaMap;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Sets a claim beside references: the same measure, ground and days, or the reason why not. */
public final class Comparer {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair pair) -> !pair.comparable())
            .thenComparing(pair -> !pair.tells())
            .thenComparing(Pair::comparability)
            .thenComparing(pair -> pair.scope() != null)
            .thenComparingInt(Pair::obstacles)
            .thenComparingLong(Pair::distance)
            .thenComparing(Pair::ground)
            .thenComparing(Pair::day, Comparator.reverseOrder())
            .thenComparing(pair -> pair.reference().assessment().id());

    /** Days around a claim in which a figure that cannot be compared is still worth a reader's look. */
    private static final long SAME_TIME = 31;

    /** Different grounds of claims that are remembered. */
    private static final int MOST_KNOWN = 3_000;

    /** Claims whose leading comparison is remembered; about 5 kB each. */
    private static final int MOST_LED = 5_000;

    /** Changes of one map that are remembered, each less than 1 kB. */
    private static final int MOST_CHANGES = 500;

    private final Map<Measure, List<PlacedFigure>> figures;
    private final List<KnownMap> maps;
    private final Map<List<Place>, Grounds> known = new ConcurrentHashMap<>();
    /** What leads beside the claims that were asked for last, by id: the newest are read again and again. */
    private final Map<Long, Led> led = new ConcurrentHashMap<>();

    private final Gazetteer gazetteer;

    public Comparer(List<Assessment> figures, List<AreaMap> maps, Gazetteer gazetteer) {
        this.figures = figures.stream()
                .filter(figure -> figure.quantity() != null)
                .map(figure -> PlacedFigure.of(figure, gazetteer))
                .collect(Collectors.groupingBy(
                        figure -> figure.reference().assessment().measure()));
        this.maps = maps.stream().map(map -> KnownMap.of(map, gazetteer)).toList();
        this.gazetteer = gazetteer;
    }

    /** @param days null where it lacks a first or last day */
    private record PlacedFigure(
            Reference reference, Region region, @Nullable WindowDays days, LocalDate latest) {
        static PlacedFigure of(Assessment figure, Gazetteer gazetteer) {
            return new PlacedFigure(
                    Reference.of(figure),
                    Region.of(figure.places(), gazetteer),
                    WindowDays.of(figure.window()),
                    Pair.latest(figure));
        }

        boolean sharesDays(Said said) {
            return said.days() != null && days != null && said.days().shares(days);
        }

        boolean mayHoldTheSame(Claim claim) {
            var assessed = reference.assessment().heldBy();
            return claim.heldBy() == null || assessed == null || claim.heldBy() == assessed;
        }
    }

    /** A map with its changes over the days that were asked for last: of one day there are many claims. */
    private record KnownMap(MapReference map, Map<Asked, Reference> changes) {
        /** What of a claim decides which change of a map stands beside it. */
        record Asked(@Nullable WindowDays days, @Nullable HeldBy heldBy) {}

        static KnownMap of(AreaMap map, Gazetteer gazetteer) {
            return new KnownMap(
                    MapReference.of(map, Region.of(List.of(map.place()), gazetteer)), new ConcurrentHashMap<>());
        }

        Reference over(Said said) {
            var asked = new Asked(said.days(), said.claim().heldBy());
            var found = changes.get(asked);
            if (found != null) return found;
            if (changes.size() > MOST_CHANGES) changes.clear();
            var made = map.over(said.claim());
            changes.put(asked, made);
            return made;
        }
    }

    /** How one claim's ground lies to that of each reference, found when it is first asked for: many claims are of the same ground. */
    private static final class Grounds {
        private final Region region;
        private final Map<Object, Finding> found = new ConcurrentHashMap<>();

        Grounds(Region region) {
            this.region = region;
        }

        Finding of(PlacedFigure figure) {
            return found.computeIfAbsent(
                    figure.reference().assessment().id(),
                    absent -> RegionFinding.of(
                            region, figure.region(), figure.reference().name()));
        }

        Finding of(MapReference map) {
            return found.computeIfAbsent(map.id(), absent -> RegionFinding.of(region, map.region(), map.name()));
        }
    }

    /**
     * The references beside a claim, best first: those that tell something before bounds that the claim keeps, same before
     * overlapping, then the closest window, then the latest; of those that only bound or cannot be compared the nearest of
     * each assessor within a month. None for a denial, a control claim, and an assessor's own references.
     */
    public List<Comparison> compare(Claim claim) {
        var seen = new HashSet<String>();
        return pairs(claim, false).stream()
                .filter(pair -> pair.measures() || isOfItsTime(claim, pair.day()))
                .sorted(BEST_FIRST)
                .filter(pair -> pair.measures() || seen.add(assessor(pair)))
                .map(Pair::comparison)
                .toList();
    }

    /**
     * What leads beside a claim.
     *
     * @param claim as it was then: to find it by all that it says would take as long as a good part of comparing
     * @param measured the pair that measures it best, whose words are put together when they are asked for; null = none
     */
    private record Led(
            Claim claim,
            Optional<Comparison> leading,
            @Nullable Pair measured) {}

    /** The first of {@link #compare}, without the words of the others. */
    public Optional<Comparison> leading(Claim claim) {
        return led(claim).leading();
    }

    /** The reference that measures the claim best; empty where none does. */
    public Optional<Comparison> measured(Claim claim) {
        return Optional.ofNullable(led(claim).measured()).map(Pair::comparison);
    }

    private Led led(Claim claim) {
        var found = led.get(claim.id());
        if (found != null && found.claim().equals(claim)) return found;
        if (led.size() > MOST_LED) led.clear();
        var made = lead(claim);
        led.put(claim.id(), made);
        return made;
    }

    private Led lead(Claim claim) {
        // What can be compared leads before all that cannot, which then need not be looked at.
        var comparable = pairs(claim, true).stream().filter(Pair::comparable).toList();
        var best = best(comparable, claim).or(() -> best(pairs(claim, false), claim));
        var measured = comparable.stream().filter(Pair::measures).min(BEST_FIRST);
        return new Led(claim, best.map(Pair::comparison), measured.orElse(null));
    }

    private static Optional<Pair> best(List<Pair> pairs, Claim claim) {
        return pairs.stream()
                .filter(pair -> pair.measures() || isOfItsTime(claim, pair.day()))
                .min(BEST_FIRST);
    }

    /**
     * The references that may measure the claim or are worth a look: what shares no day with it and is not of its time is
     * neither.
     *
     * @param hopeful without those for which a look at ground, days and holder is enough to know that they cannot be compared
     */
    private List<Pair> pairs(Claim claim, boolean hopeful) {
        if (claim.measure() == Measure.CONTROL || claim.stance() == Stance.DENIES) return List.of();
        var grounds = grounds(claim);
        var said = Said.of(claim, grounds.region);
        if (hopeful && (said.days() == null || said.amount() == null)) return List.of();
        var pairs = new ArrayList<Pair>();
        for (var figure : figures.getOrDefault(claim.measure(), List.of()))
            if (hopeful
                    ? figure.sharesDays(said)
                            && figure.mayHoldTheSame(claim)
                            && !grounds.of(figure).obstacle()
                    : figure.sharesDays(said) || isOfItsTime(claim, figure.latest()))
                pairs.add(Pair.of(said, figure.reference(), grounds.of(figure)));
        if (claim.measure() == Measure.AREA)
            for (var map : maps)
                if (!hopeful || !grounds.of(map.map()).obstacle())
                    pairs.add(Pair.of(said, map.over(said), grounds.of(map.map())));
        pairs.removeIf(pair -> assessor(pair).equals(claim.claimant().id()));
        return pairs;
    }

    private Grounds grounds(Claim claim) {
        var places = claim.places().stream().map(Comparer::bare).toList();
        var found = known.get(places);
        if (found != null) return found;
        if (known.size() > MOST_KNOWN) known.clear();
        return known.computeIfAbsent(places, absent -> new Grounds(Region.of(claim.places(), gazetteer)));
    }

    /** What of a place says where it is, whatever the words. */
    private static Place bare(Place place) {
        return new Place(place.name(), place.kind(), place.id(), place.oblast(), null, null, null);
    }

    /** A figure about Kursk in 2024 beside a claim of 2022 would explain nothing. */
    private static boolean isOfItsTime(Claim claim, LocalDate day) {
        var days = WindowDays.of(claim.window());
        var known = claim.asOf() != null ? claim.asOf() : days == null ? null : days.end();
        return known == null || day.equals(LocalDate.MIN) || Math.abs(ChronoUnit.DAYS.between(known, day)) <= SAME_TIME;
    }

    private static String assessor(Pair pair) {
        return pair.reference().assessment().assessor().id();
    }
}
