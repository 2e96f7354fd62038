package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimline.api.Source;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.Sources;
import org.claimline.claims.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** What a {@link ClaimFilter} asks for, as the conditions of a statement. */
@ApplicationScoped
public class ClaimConditions {
    private static final int LONGEST_QUESTION = 300;
    private static final String WORDS = "c.words @@ to_tsquery('simple', ?)";

    private final Sources sources;
    private final Gazetteer gazetteer;

    ClaimConditions(Sources sources, Gazetteer gazetteer) {
        this.sources = sources;
        this.gazetteer = gazetteer;
    }

    /** Adds the conditions to a statement over the claims {@code c} and their claimants {@code s}. */
    Query on(Query statement, ClaimFilter filter) {
        return matching(changed(statement, filter.updatedSince()), filter);
    }

    /**
     * The same for a statement over the rows {@code f} of {@code claim_key}, their claims {@code c} and claimants; the keys are
     * {@link #keys}.
     */
    Query onKeys(Query statement, ClaimFilter filter) {
        var query = filter.query();
        statement
                .whereIf(query.measure(), "f.measure = ?")
                .whereIf(query.from(), "f.day >= ?")
                .whereIf(query.to(), "f.day <= ?");
        if (filter.dated()) statement.where("f.day > date '0001-01-01'");
        if (filter.ofKeysAlone()) return statement;
        others(by(changed(statement, filter.updatedSince()), filter), filter);
        if (query.place() != null && query.outlet() != null) byOutlet(statement, query.outlet(), filter.knowledge());
        return statement;
    }

    /** The place or else the outlet asked for, in the words of {@code claim_key}; whatever is an oblast lies in it. */
    List<String> keys(ClaimFilter filter) {
        var query = filter.query();
        if (query.place() == null)
            return sources.spellings(Objects.requireNonNull(query.outlet()), filter.knowledge()).stream()
                    .map(name -> "by " + name)
                    .toList();
        var area = Area.of(query.place(), gazetteer);
        return Stream.of(
                        area.ids().stream()
                                .filter(id -> !area.oblasts().contains(id))
                                .map(id -> "id " + id),
                        area.oblasts().stream().map(oblast -> "in " + oblast),
                        area.names().stream().map(name -> "named " + name))
                .flatMap(keys -> keys)
                .toList();
    }

    /** Adds all conditions but that of change to any statement over rows like {@code claim c join source s}. */
    public Query matching(Query statement, ClaimFilter filter) {
        var query = filter.query();
        statement
                .whereIf(query.measure(), "c.measure = ?")
                // In the words of the order alone, so that a page is read where its days begin: of two conditions
                // that mean one PostgreSQL expects the square of what is left.
                .whereIf(query.from(), "coalesce(c.as_of, date '0001-01-01') >= ?")
                .whereIf(query.to(), "coalesce(c.as_of, date '0001-01-01') <= ?");
        if (filter.dated()) statement.where("c.as_of is not null");
        others(statement, filter);
        return ofSomebody(statement, filter);
    }

    /** All conditions but those of change, measure, days, claimant, place and outlet. */
    private void others(Query statement, ClaimFilter filter) {
        var query = filter.query();
        var knowledge = filter.knowledge();
        statement.whereIf(query.heldBy(), "c.held_by = ?");
        // Not a join: claimants of a side are looked up among few, while claims are read in the order of their days.
        if (knowledge.isNow())
            statement.whereIf(query.side(), "(c.claimant in (select id from source where side = ?)) is true");
        else statement.whereIf(query.side(), "s.side = ?");
        if (query.article() != null)
            statement.where(
                    knowledge.mentionsOfClaim(new Query("exists (select")).then(" and m.digest = ?)", query.article()));
        if (query.q() != null) words(statement, WORDS, query.q());
        if (filter.judged())
            statement.where(
                    "c.id in (select claim_id from credibility where number <= ?)",
                    Objects.requireNonNull(filter.minCredibility()));
    }

    /** Adds who says or carries it, and of which place. */
    Query ofSomebody(Query statement, ClaimFilter filter) {
        var query = filter.query();
        by(statement, filter);
        if (query.outlet() != null) byOutlet(statement, query.outlet(), filter.knowledge());
        if (query.place() != null) inArea(statement, Area.of(query.place(), gazetteer));
        return statement;
    }

    private Query by(Query statement, ClaimFilter filter) {
        var claimant = filter.query().claimant();
        if (claimant == null) return statement;
        var source = sources.named(claimant, filter.knowledge());
        return statement.where("c.claimant = ?", source.map(Source::id).orElse(""));
    }

    private static Query changed(Query statement, @Nullable Instant since) {
        if (since == null) return statement;
        var changed = new Query("""
                c.changed_at >= ? or c.claimant = any (array(
                    select id from source where changed_at >= ? and changed_at > created_at))
                or c.id = any (array(""", since, since);
        return statement.where(ShownOtherwise.since(since, changed).then("))"));
    }

    private void byOutlet(Query statement, String outlet, Knowledge knowledge) {
        statement.where("c.outlet_names && ?", sources.spellings(outlet, knowledge));
    }

    private static void inArea(Query statement, Area area) {
        statement.where(
                "c.place_ids && ? or c.oblasts && ? or c.place_names && ?", area.ids(), area.oblasts(), area.names());
    }

    /** Adds all conditions but {@link #ofSomebody}, that of the words for a month {@code month.day} alone. */
    Query inMonth(Query statement, ClaimFilter filter) {
        words(
                statement,
                "words_by_month(c.words, c.as_of) @@ asked_by_month(to_tsquery('simple', ?), month.day)",
                Objects.requireNonNull(filter.query().q()));
        return on(statement, filter.anyWords().anybodys());
    }

    /** Adds the words asked for and nothing else. */
    Query words(Query statement, ClaimFilter filter) {
        words(statement, WORDS, Objects.requireNonNull(filter.query().q()));
        return statement;
    }

    /** The last word may be a beginning: of every word all that begin so would have to be gathered first, which takes ten times as long. */
    private static void words(Query statement, String match, String question) {
        var words = Spelling.key(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)));
        if (words.isEmpty()) statement.where("false");
        else statement.where(match, words.replace(" ", " & ") + ":*");
    }
}
