package org.claimline.claims.source;

import java.util.Collections;
import java.util.List;
import org.claimline.api.Side;
import org.claimline.api.SourceRole;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.spelling.Sound;
import org.jspecify.annotations.Nullable;

/** Which sources a reader asks for; null = any. The fields are those of {@link org.claimline.api.SourcesApi#sources}. */
record SourceFilter(
        @Nullable String q,
        @Nullable SourceRole role,
        @Nullable Side side,
        @Nullable Boolean known,
        Knowledge knowledge) {
    private static final int LONGEST_QUESTION = 300;
    /** Shorter sounds are in too many names. */
    private static final int SHORTEST_SOUND = 3;

    /** The sources that match, with these columns. */
    Query select(String columns) {
        var query = knowledge
                .rows(new Query("select " + columns + " from "), "source", "s")
                .where("s.merged_into is null")
                .whereIf(role, "s.role = ?")
                .whereIf(side, "s.side = ?")
                .whereIf(known, "s.known = ?");
        if (knowledge.asOf() != null) {
            var named = knowledge
                    .rows(new Query("s.known or exists (select from "), "mention", "m")
                    .then(" join ");
            knowledge.rows(named, "article", "a").then(" on a.digest = m.digest where m.claimant = s.id");
            query.where(named.then(
                    " and " + Knowledge.KNOWN_AT + " <= ?)", knowledge.asOf().instant()));
        }
        if (q != null && !q.isBlank()) named(query, q.substring(0, Math.min(q.length(), LONGEST_QUESTION)));
        return query;
    }

    private static void named(Query query, String q) {
        var sounds = Sound.of(q).stream()
                .filter(sound -> sound.length() >= SHORTEST_SOUND)
                .toList();
        var conditions = Collections.nCopies(sounds.size() + 1, "position(? in s.search) > 0");
        var values = new java.util.ArrayList<Object>(List.of(Sources.spelling(q)));
        values.addAll(sounds);
        query.where(String.join(" or ", conditions), values.toArray());
    }
}
