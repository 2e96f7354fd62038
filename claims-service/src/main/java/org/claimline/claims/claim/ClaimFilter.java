package org.claimline.claims.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Side;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.Sources;
import org.claimline.claims.spelling.Spelling;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a reader asks for; null = anything. The fields are those of {@link org.claimline.api.ClaimsApi#claims}. */
public record ClaimFilter(
        @Nullable Measure measure,
        @Nullable Side side,
        @Nullable String claimant,
        @Nullable String outlet,
        @Nullable String place,
        @Nullable HeldBy heldBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String article,
        @Nullable String q) {
    private static final int LONGEST_QUESTION = 300;

    public ClaimFilter {
        claimant = given(claimant);
        outlet = given(outlet);
        place = given(place);
        article = given(article);
        q = given(q);
        if (article != null && !Digests.isOne(article))
            throw new ProblemException(
                    400,
                    "Parameter not allowed",
                    "article: expected the digest of an article (64 lower-case hexadecimal digits), got something else");
        Days.sensible("from", from);
        Days.sensible("to", to);
    }

    /** Adds the conditions to a statement over {@code claim c join source s}. */
    Query on(Query query, Sources sources, Gazetteer gazetteer) {
        query.whereIf(measure, "c.measure = ?")
                .whereIf(side, "s.side = ?")
                .whereIf(heldBy, "c.held_by = ?")
                .whereIf(from, "c.as_of >= ?")
                .whereIf(to, "c.as_of <= ?");
        if (claimant != null)
            query.where(
                    "c.claimant = ?",
                    sources.named(claimant).map(source -> source.id()).orElse(""));
        if (outlet != null) query.where("""
                    exists (select from mention m join article a on a.digest = m.digest
                    where m.claim_id = c.id and a.outlet_name = any (?))""", sources.spellings(outlet));
        if (place != null) inArea(query, Area.of(place, gazetteer));
        if (article != null)
            query.where("exists (select from mention m where m.claim_id = c.id and m.digest = ?)", article);
        if (q != null) words(query, q);
        return query;
    }

    private static void inArea(Query query, Area area) {
        query.where(
                "c.place_ids && ? or c.oblasts && ? or c.place_names && ?", area.ids(), area.oblasts(), area.names());
    }

    private static void words(Query query, String question) {
        var words = Spelling.key(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)));
        if (words.isEmpty()) query.where("false");
        else
            query.where(
                    "c.words @@ to_tsquery('simple', ?)",
                    Arrays.stream(words.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & ")));
    }

    /** An empty form field asks for nothing. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
