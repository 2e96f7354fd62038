package org.claimline.claims.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.api.ClaimQuery;
import org.claimline.api.Finding;
import org.claimline.api.FindingKind;
import org.claimline.api.Findings;
import org.claimline.api.FindingsApi;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Source;
import org.claimline.api.Stance;
import org.claimline.api.WindowBasis;
import org.claimline.claims.assessment.ReferenceShelf;
import org.claimline.claims.claim.ClaimComparer;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.ClaimMentions;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.claim.Erosion;
import org.claimline.claims.comparison.OwnMap;
import org.claimline.claims.comparison.Relations;
import org.claimline.claims.grading.LetterChanges;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.timeline.Dates;
import org.claimline.claims.timeline.Scope;
import org.claimline.claims.timeline.SeriesReader;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What stands out among the claims of a timeline, found when it is asked for. */
@RunOnVirtualThread
class FindingResource implements FindingsApi {
    private static final int MOST_FINDINGS = 50;

    /** As many of the timeline's claims are read, the latest ones. */
    private static final int READ = 300;

    /** As many of those are looked at, the most carried ones: each is set beside each other and beside every reference. */
    private static final int LOOKED_AT = 60;

    private final SeriesReader series;
    private final Claims claims;
    private final ClaimMentions mentions;
    private final ClaimComparer comparer;
    private final ReferenceShelf references;
    private final LetterChanges letters;
    private final Gazetteer gazetteer;

    FindingResource(
            SeriesReader series,
            Claims claims,
            ClaimMentions mentions,
            ClaimComparer comparer,
            ReferenceShelf references,
            LetterChanges letters,
            Gazetteer gazetteer) {
        this.series = series;
        this.claims = claims;
        this.mentions = mentions;
        this.comparer = comparer;
        this.references = references;
        this.letters = letters;
        this.gazetteer = gazetteer;
    }

    @Override
    public Findings findings(
            Measure measure,
            @Nullable HeldBy heldBy,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            WindowBasis basis,
            @Nullable Moment asOf,
            @Nullable Moment ingestedBy,
            int limit) {
        if (limit < 1 || limit > MOST_FINDINGS)
            throw new ProblemException(
                    400, "Parameter not allowed", "limit: expected 1 to " + MOST_FINDINGS + ", got " + limit);
        var knowledge = new Knowledge(asOf, ingestedBy);
        var scope = new Scope(measure, heldBy, place, new Dates(from, to), basis, knowledge, gazetteer);
        var shown = series.read(scope, READ);
        var figures = comparer.compared(mostCarried(shown.claims()), knowledge);
        var found = new ArrayList<Candidate>();
        figures.stream()
                .flatMap(claim -> BandRule.of(claim, comparer.comparisons(claim, knowledge)).stream())
                .forEach(found::add);
        var denials = newest(of(measure, place, from, to, knowledge), Stance.DENIES);
        found.addAll(RelationRule.of(
                Stream.concat(figures.stream(), denials.stream()).toList(), new Relations(gazetteer)));
        var control = newest(of(Measure.CONTROL, place, from, to, knowledge), null);
        found.addAll(onPlaces(control, heldBy));
        found.addAll(trailing(shown.assessments(), knowledge));
        found.addAll(hedges(figures, knowledge));
        if (ingestedBy == null) found.addAll(letters(figures, measure, from, earlier(to, asOf)));
        var looked = figures.size() + denials.size() + control.size();
        var more = shown.more()
                || shown.claims().size() > figures.size()
                || control.size() == LOOKED_AT
                || denials.size() == LOOKED_AT;
        return new Findings(Ranking.best(found, limit), looked, more);
    }

    private static ClaimFilter of(
            Measure measure,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Knowledge knowledge) {
        return ClaimFilter.of(new ClaimQuery(measure, null, null, null, place, null, from, to, null, null), knowledge);
    }

    private static List<Claim> mostCarried(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparingInt(Claim::mentions)
                        .thenComparing(Claim::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(Claim::id)
                        .reversed())
                .limit(LOOKED_AT)
                .toList();
    }

    private List<Claim> newest(ClaimFilter filter, @Nullable Stance stance) {
        return claims.newest(
                filter,
                query -> query.where("c.as_of is not null")
                        .where(Claims.STANDING)
                        .whereIf(stance, "c.stance = ?"),
                LOOKED_AT);
    }

    /** Place by place: elsewhere nothing is denied or admitted of it. */
    private List<Candidate> onPlaces(List<Claim> control, @Nullable HeldBy heldBy) {
        var relations = new Relations(gazetteer);
        return control.stream()
                .collect(
                        Collectors.groupingBy(claim -> claim.places().getFirst().id()))
                .values()
                .stream()
                .flatMap(ofOne -> RelationRule.of(ofOne, relations).stream())
                .filter(one -> concerns(one.finding(), heldBy))
                .toList();
    }

    private static boolean concerns(Finding finding, @Nullable HeldBy heldBy) {
        return heldBy == null
                || Stream.of(finding.claim(), finding.other())
                        .filter(Objects::nonNull)
                        .anyMatch(claim -> claim.heldBy() == null || claim.heldBy() == heldBy);
    }

    private List<Candidate> trailing(List<Assessment> texts, Knowledge knowledge) {
        var maps = new OwnMap(references.known(knowledge).maps(), gazetteer);
        return texts.stream()
                .flatMap(text -> maps.ahead(text).stream())
                .map(TrailRule::candidate)
                .toList();
    }

    private List<Candidate> hedges(List<Claim> figures, Knowledge knowledge) {
        var repeated = figures.stream().filter(claim -> claim.mentions() > 1).toList();
        var stated = mentions.ofClaims(repeated.stream().map(Claim::id).toList(), knowledge);
        return repeated.stream()
                .flatMap(claim ->
                        HedgeRule.of(claim, Erosion.of(claim, standing(stated.getOrDefault(claim.id(), List.of()))))
                                .stream())
                .toList();
    }

    /** What a newer version of an article put right, its outlet has not lost. */
    private static List<ClaimMention> standing(List<ClaimMention> mentions) {
        return mentions.stream().filter(ClaimMention::stands).toList();
    }

    private List<Candidate> letters(
            Collection<Claim> figures, Measure measure, @Nullable LocalDate from, @Nullable LocalDate to) {
        var sources = figures.stream()
                .map(Claim::claimant)
                .collect(Collectors.toMap(Source::id, one -> one, (one, same) -> one));
        return letters.between(sources, measure, from, to).stream()
                .map(change -> new Candidate(
                        change.letter().n(),
                        new Finding(
                                FindingKind.GRADE_CHANGED,
                                change.day(),
                                null,
                                null,
                                List.of(),
                                null,
                                change.letter(),
                                change.reason())))
                .toList();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate to, @Nullable Moment asOf) {
        if (asOf == null) return to;
        return to == null || asOf.lastDay().isBefore(to) ? asOf.lastDay() : to;
    }
}
