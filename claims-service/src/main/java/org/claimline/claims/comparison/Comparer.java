package org.claimline.claims.comparison;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.Comparison;
import org.claimline.api.Measure;
import org.claimline.api.Place;
import org.claimline.api.Stance;
import org.claimline.claims.assessment.AreaMap;
import org.claimline.claims.place.Gazetteer;

/** Sets a claim beside references: the same measure, ground and days, or the reason why not. */
public final class Comparer {
    private final List<Candidate> candidates;
    private final Grounds grounds;
    private final Lineups lineups;

    public Comparer(List<Assessment> figures, List<AreaMap> maps, Gazetteer gazetteer) {
        var regions = new LinkedHashMap<List<Place>, Region>();
        Function<List<Place>, Region> region =
                places -> regions.computeIfAbsent(places, named -> Region.of(named, gazetteer));
        candidates = Stream.<Candidate>concat(
                        figures.stream()
                                .filter(figure -> figure.quantity() != null)
                                .map(figure -> Candidate.Figure.of(figure, region.apply(figure.places()))),
                        maps.stream().map(map -> Candidate.Drawn.of(map, region.apply(List.of(map.place())))))
                .toList();
        var assessed = List.copyOf(regions.values());
        grounds = new Grounds(assessed, gazetteer);
        lineups = new Lineups(candidates, assessed);
    }

    /**
     * The references beside a claim, best first: those that tell something before bounds that the claim keeps, same before
     * overlapping, then the closest window, then the latest; of those that only bound or cannot be compared the nearest of
     * each assessor within a month. None for a denial, a control claim, and an assessor's own references.
     */
    public List<Comparison> compare(Claim claim) {
        if (!comparable(claim)) return List.of();
        var said = Said.of(claim, grounds.of(claim.places()).region());
        var seen = new HashSet<String>();
        return candidates.stream()
                .filter(candidate -> candidate.measure() == claim.measure())
                .filter(candidate ->
                        !candidate.assessor().equals(claim.claimant().id()))
                .filter(candidate -> candidate.near(said))
                .map(candidate -> candidate.pair(said))
                .filter(Pair::isWorthALook)
                .sorted(Lineups.BEST_FIRST)
                .filter(pair -> pair.measures() || seen.add(pair.assessor()))
                .map(Pair::comparison)
                .toList();
    }

    /** The first of {@link #compare} in short, without looking at the others where claims like it were asked for before. */
    public Optional<Comparison> leading(Claim claim) {
        if (!comparable(claim)) return Optional.empty();
        var ground = grounds.of(claim.places());
        return lineups.leading(Said.of(claim, ground.region()), ground.lies()).map(Pair::inShort);
    }

    /** What measures the claim best, else what leads; empty where there is no reference at all. */
    public Optional<Measured> measured(Claim claim) {
        if (!comparable(claim)) return Optional.empty();
        var ground = grounds.of(claim.places());
        return lineups.measuring(Said.of(claim, ground.region()), ground.lies()).map(Pair::measured);
    }

    private static boolean comparable(Claim claim) {
        return claim.measure() != Measure.CONTROL && claim.stance() != Stance.DENIES;
    }
}
