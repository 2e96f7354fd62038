package org.claimline.claims.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Claim;
import org.claimline.api.ClaimQuery;
import org.claimline.api.ClaimRelation;
import org.claimline.api.Comparison;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Place;
import org.claimline.api.RelationKind;
import org.claimline.claims.assessment.KnownReferences;
import org.claimline.claims.assessment.ReferenceShelf;
import org.claimline.claims.claim.ClaimComparer;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Sets claims beside the references and the claims that are stored. Nothing of it is stored: it is made when it is read. */
@ApplicationScoped
public class StoredComparer implements ClaimComparer {
    /** Of a day on which thousands speak the nearest are enough to tell. */
    private static final int MOST_OTHERS = 300;

    /** Of all places together. */
    private static final int MOST_CONTRADICTING = 5_000;

    private final ReferenceShelf references;
    private final Claims claims;
    private final Gazetteer gazetteer;
    private volatile @Nullable Prepared prepared;

    /** References with what a comparer has made of them. */
    private record Prepared(KnownReferences references, Comparer comparer) {}

    StoredComparer(ReferenceShelf references, Claims claims, Gazetteer gazetteer) {
        this.references = references;
        this.claims = claims;
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Claim> compared(List<Claim> claims, Knowledge knowledge) {
        if (claims.isEmpty()) return claims;
        var comparer = comparer(knowledge);
        return claims.stream()
                .map(claim -> comparer.leading(claim).map(claim::with).orElse(claim))
                .toList();
    }

    @Override
    public List<Comparison> comparisons(Claim claim, Knowledge knowledge) {
        return comparer(knowledge).compare(claim);
    }

    @Override
    public Map<Long, List<Comparison>> comparisons(List<Claim> claims, Knowledge knowledge) {
        var comparer = comparer(knowledge);
        return claims.stream().collect(Collectors.toMap(Claim::id, comparer::compare));
    }

    @Override
    public List<ClaimRelation> relations(Claim claim, Knowledge knowledge) {
        var day = claim.asOf();
        return day == null || claim.withdrawn()
                ? List.of()
                : new Relations(gazetteer).of(claim, others(claim, day, knowledge));
    }

    /** Who holds a place according to a claim, denials included; null where it does not say. */
    public static @Nullable HeldBy holder(Claim claim) {
        return Denial.holder(claim);
    }

    /**
     * What contradicts claims of control, by the id of the claim.
     *
     * @param controls each of another place, with a day
     * @param to the last as-of day of what contradicts them; null = open
     */
    public Map<Long, List<ClaimRelation>> contradictions(
            List<Claim> controls, @Nullable LocalDate to, Knowledge knowledge) {
        var relations = new Relations(gazetteer);
        var byPlace = beside(controls, to, knowledge).stream()
                .collect(
                        Collectors.groupingBy(claim -> claim.places().getFirst().id()));
        var found = new HashMap<Long, List<ClaimRelation>>();
        for (var claim : controls) {
            var others = byPlace.getOrDefault(claim.places().getFirst().id(), List.of());
            var contradicting = relations.of(claim, others).stream()
                    .filter(relation -> relation.kind() == RelationKind.CONTRADICTION)
                    .toList();
            if (!contradicting.isEmpty()) found.put(claim.id(), contradicting);
        }
        return found;
    }

    /** What others say of control of the same places at the same time. */
    private List<Claim> beside(List<Claim> controls, @Nullable LocalDate to, Knowledge knowledge) {
        if (controls.isEmpty()) return List.of();
        var asked = ClaimFilter.of(
                new ClaimQuery(Measure.CONTROL, null, null, null, null, null, null, to, null, null), knowledge);
        return claims.some(
                asked,
                query -> query.where(Claims.STANDING)
                        .where(
                                """
                        exists (select from unnest(?::text[], ?::text[], ?::date[]) said (place, claimant, day)
                            where said.place = c.place_ids[1] and said.claimant <> c.claimant
                                and c.as_of between said.day - ? and said.day + ?)""",
                                controls.stream()
                                        .map(claim -> claim.places().getFirst().id())
                                        .toList(),
                                controls.stream()
                                        .map(claim -> claim.claimant().id())
                                        .toList(),
                                controls.stream()
                                        .map(claim -> String.valueOf(claim.asOf()))
                                        .toList(),
                                (int) Relations.SAME_TIME,
                                (int) Relations.SAME_TIME),
                " order by c.as_of desc, c.id desc limit ?",
                MOST_CONTRADICTING);
    }

    /** Sets claims beside what could be known. */
    public Comparer comparer(Knowledge knowledge) {
        var known = references.known(knowledge);
        var last = prepared;
        // The very same, which the shelf hands out until something changes: comparing all of them would cost what it
        // saves.
        if (last != null && same(last.references(), known)) return last.comparer();
        var made = new Comparer(known.figures(), known.maps(), gazetteer);
        if (knowledge.isNow()) prepared = new Prepared(known, made);
        return made;
    }

    /** Claims of others about the same measure and time; of control those of the same place or of what it lies in. */
    private List<Claim> others(Claim claim, LocalDate day, Knowledge knowledge) {
        var first = day.minusDays(Relations.ADMITTED_WITHIN);
        var last = day.plusDays(Relations.ADMITTED_WITHIN);
        var near = new ClaimQuery(claim.measure(), null, null, null, null, null, first, last, null, null);
        return claims.some(
                ClaimFilter.of(near, knowledge),
                query -> claim.measure() == Measure.CONTROL
                        ? elsewhere(query, claim).where("c.place_ids && ?", around(claim))
                        : elsewhere(query, claim),
                " order by abs(c.as_of - ?::date), c.id limit ?",
                day,
                MOST_OTHERS);
    }

    private static Query elsewhere(Query query, Claim claim) {
        return query.where("c.claimant <> ?", claim.claimant().id()).where(Claims.STANDING);
    }

    /** The place itself, and the raion, the oblast and the regions around it. */
    private List<String> around(Claim claim) {
        return claim.places().stream().flatMap(this::around).distinct().toList();
    }

    private Stream<String> around(Place place) {
        var wider = Stream.concat(gazetteer.raion(place).stream(), gazetteer.oblasts(place).stream());
        return Stream.concat(Stream.of(place.id()), wider);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(KnownReferences one, KnownReferences other) {
        return one == other;
    }
}
