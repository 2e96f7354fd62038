package org.claimline.claims.comparison;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.api.Bound;
import org.claimline.api.Comparability;
import org.claimline.api.Place;
import org.claimline.api.Relation;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The grounds that claims name, and how each lies to those that references speak of: many claims are of one ground, and most
 * settlements of an oblast lie alike to all references.
 */
final class Grounds {
    /** Different grounds that are remembered, each about 1 kB. */
    private static final int MOST_KNOWN = 5_000;

    private final List<Region> assessed;
    private final Gazetteer gazetteer;
    private final Map<List<Place>, Known> known = new ConcurrentHashMap<>();
    private final Map<List<Lie>, Lies> alike = new ConcurrentHashMap<>();

    /** @param assessed the different grounds of references */
    Grounds(List<Region> assessed, Gazetteer gazetteer) {
        this.assessed = assessed;
        this.gazetteer = gazetteer;
    }

    /** The ground that a claim's places name, and how it lies. */
    record Known(Region region, Lies lies) {}

    /** All that decides, of how one ground lies to another, whether and how well they can be compared. */
    private record Lie(
            Comparability comparability,
            @Nullable Relation relation,
            @Nullable Bound bound,
            double kappa) {}

    /** How grounds lie to each ground of references: one object for all that lie alike. */
    static final class Lies {
        private final List<Lie> each;

        private Lies(List<Lie> each) {
            this.each = each;
        }

        /** Whether it forbids to compare with references of that ground, by its place in the list. */
        boolean forbid(int ground) {
            return each.get(ground).comparability() == Comparability.NOT_COMPARABLE;
        }
    }

    Known of(List<Place> places) {
        var bare = places.stream().map(Grounds::bare).toList();
        var found = known.get(bare);
        if (found != null) return found;
        if (known.size() > MOST_KNOWN) {
            known.clear();
            alike.clear();
        }
        var region = Region.of(places, gazetteer);
        var made = new Known(region, lies(region));
        known.put(bare, made);
        return made;
    }

    private Lies lies(Region region) {
        var each = assessed.stream()
                .map(other -> RegionFinding.of(region, other, ""))
                .map(finding -> new Lie(finding.comparability(), finding.relation(), finding.bound(), finding.kappa()))
                .toList();
        return alike.computeIfAbsent(each, Lies::new);
    }

    /** What of a place says where it is, whatever the words. */
    private static Place bare(Place place) {
        return new Place(place.name(), place.kind(), place.id(), place.oblast(), null, null, null);
    }
}
