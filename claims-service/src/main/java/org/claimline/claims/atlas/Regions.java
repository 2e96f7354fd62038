package org.claimline.claims.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimline.api.AtlasRegion;
import org.claimline.api.Place;
import org.claimline.api.WindowBasis;
import org.claimline.claims.assessment.ReferenceShelf;
import org.claimline.claims.boundary.Boundaries;
import org.claimline.claims.boundary.GroundArea;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.ClaimTallies;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** What is said of each oblast. A figure is placed only where its words name all of one oblast and nothing else. */
@ApplicationScoped
class Regions {
    /** Each oblast has few claimants. */
    private static final int MOST_FIGURES = 2_000;

    private static final int MOST_UNPLACED = 1_000;
    private static final String COUNTRY = "UA";
    private static final String WHOLE =
            "cardinality(c.oblasts) = 1 and c.place_ids <@ array[c.oblasts[1], '" + COUNTRY + "']";

    private final Claims claims;
    private final ClaimTallies tallies;
    private final ReferenceShelf references;
    private final Gazetteer gazetteer;
    private final Map<String, Double> km2 = new TreeMap<>();

    Regions(
            Claims claims,
            ClaimTallies tallies,
            ReferenceShelf references,
            Gazetteer gazetteer,
            Boundaries boundaries) {
        this.claims = claims;
        this.tallies = tallies;
        this.references = references;
        this.gazetteer = gazetteer;
        boundaries.oblasts().forEach((id, oblast) -> km2.put(id, GroundArea.km2(oblast)));
    }

    /** Every oblast, in the order of their ids. */
    List<AtlasRegion> read(ClaimFilter asked, @Nullable WindowBasis basis) {
        var claimed = claims
                .latestOfEach(
                        "c.oblasts[1], c.claimant",
                        asked,
                        query -> figures(query, basis).where(WHOLE),
                        MOST_FIGURES)
                .stream()
                .collect(Collectors.groupingBy(claim -> oblast(claim.places())));
        var partly = tallies.oblasts(asked, query -> figures(query, basis).where("not (" + WHOLE + ")"));
        var assessed = new Assessed(references.known(asked.knowledge()), asked, basis, gazetteer);
        return km2.entrySet().stream()
                .map(region -> new AtlasRegion(
                        gazetteer.byId(region.getKey()).orElseThrow(),
                        region.getValue(),
                        claimed.getOrDefault(region.getKey(), List.of()),
                        assessed.of(region.getKey()),
                        partly.getOrDefault(region.getKey(), 0L).intValue()))
                .toList();
    }

    /** How many claims name no single oblast. */
    int unplaced(ClaimFilter asked, @Nullable WindowBasis basis) {
        return claims.countUpTo(
                asked, query -> figures(query, basis).where("cardinality(c.oblasts) <> 1"), MOST_UNPLACED);
    }

    /** Denials state no figure of their own, what is withdrawn states none any more, and assessors' figures are not claims to be assessed. */
    private static Query figures(Query query, @Nullable WindowBasis basis) {
        query.where("c.stance in ('ASSERTS', 'CONCEDES') and c.value is not null and c.as_of is not null")
                .where(Claims.STANDING)
                .where("not exists (select from source a where a.id = c.claimant and a.role = 'ASSESSOR')");
        if (basis == null) return query;
        return basis == WindowBasis.INCREMENT
                ? query.where("c.basis = 'INCREMENT'")
                : query.where("c.basis is distinct from 'INCREMENT'");
    }

    private static String oblast(List<Place> places) {
        return places.stream()
                .map(Place::id)
                .filter(id -> !id.equals(COUNTRY))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether places name all of one oblast and nothing else: "Kharkiv Oblast, Ukraine". */
    static boolean whole(List<Place> places, String oblast) {
        var ids = places.stream().map(Place::id).collect(Collectors.toSet());
        return ids.contains(oblast) && Set.of(oblast, COUNTRY).containsAll(ids);
    }
}
