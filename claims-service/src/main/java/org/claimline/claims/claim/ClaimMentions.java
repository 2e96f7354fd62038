package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.api.ClaimMention;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;

/** What articles state of claims, each mention with its article. */
@ApplicationScoped
public class ClaimMentions {
    /** Versions of an article often bear one time of publication. */
    private static final String BY_PUBLICATION =
            " order by a.published_at nulls last, " + Knowledge.KNOWN_AT + ", a.digest, m.ordinal";

    private final Database database;
    private final ClaimRow row;

    ClaimMentions(Database database, ClaimRow row) {
        this.database = database;
        this.row = row;
    }

    /** What states the claim, in the order of publication. */
    public List<ClaimMention> ofClaim(long claimId) {
        return ofClaim(claimId, Knowledge.NOW);
    }

    /** What stated the claim, as far as it could be known, in the order of publication. */
    List<ClaimMention> ofClaim(long claimId, Knowledge knowledge) {
        var query = knowledge.claims(new Query(ClaimRow.MENTION), "c").then(", lateral (select m.*");
        knowledge.mentionsOfClaim(query).then(") m join ");
        knowledge.rows(query, "article", "a").then(" on a.digest = m.digest").where("c.id = ?", claimId);
        return database.list(query.then(BY_PUBLICATION), row.mentions(knowledge));
    }

    /** What stated each of these claims, by its id. */
    public Map<Long, List<ClaimMention>> ofClaims(Collection<Long> claims, Knowledge knowledge) {
        if (claims.isEmpty()) return Map.of();
        var columns = ClaimRow.MENTION.replaceFirst("select ", "select c.id as claim, ");
        var query = knowledge.claims(new Query(columns), "c").then(", lateral (select m.*");
        knowledge.mentionsOfClaim(query).then(") m join ");
        knowledge.rows(query, "article", "a").then(" on a.digest = m.digest").where("c.id = any (?::bigint[])", claims);
        var found = new HashMap<Long, List<ClaimMention>>();
        var mention = row.mentions(knowledge);
        database.list(
                query.then(BY_PUBLICATION),
                one -> found.computeIfAbsent(one.getLong("claim"), absent -> new ArrayList<>())
                        .add(mention.read(one)));
        return found;
    }

    /** Those of these mentions that are there, by id. */
    public Map<Long, ClaimMention> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return database
                .list(
                        new Query(ClaimRow.MENTION + "mention m join article a on a.digest = m.digest")
                                .where("m.id = any (?::bigint[])", ids),
                        row.mentions(Knowledge.NOW))
                .stream()
                .collect(Collectors.toMap(ClaimMention::id, Function.identity()));
    }
}
