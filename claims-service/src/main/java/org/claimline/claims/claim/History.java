package org.claimline.claims.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.api.HistoryEntry;
import org.claimline.api.HistoryEntry.Kind;
import org.claimline.claims.claim.Succession.Place;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;
import org.jspecify.annotations.Nullable;

/** What happened to claims. That one was created and that a mention came in is told by their own rows. */
@ApplicationScoped
class History {
    private final Database database;
    private final Ledger ledger;
    private final ObjectMapper json;

    History(Database database, Ledger ledger, ObjectMapper json) {
        this.database = database;
        this.ledger = ledger;
        this.json = json;
    }

    private record Move(long from, long to) {}

    /** Notes which mentions went from one claim to another, at both. */
    void moved(
            Collection<KeptMention> mentions,
            Map<Long, Long> claimOf,
            Set<Long> remaining,
            Change.@Nullable Order order) {
        var moves = new LinkedHashMap<Move, Set<String>>();
        for (var mention : mentions) {
            var to = Objects.requireNonNull(claimOf.get(mention.id()));
            var from = mention.claimId();
            if (from != null && !from.equals(to))
                moves.computeIfAbsent(new Move(from, to), move -> new TreeSet<>())
                        .add(mention.digest());
        }
        var rows = rows();
        moves.forEach((move, digests) -> {
            var kind = order != null ? order.kind() : remaining.contains(move.from) ? Kind.MENTION_MOVED : Kind.MERGED;
            var split = order == null ? null : order.split();
            rows.add(move.from, kind, move.to, digests, null, split);
            rows.add(move.to, kind, move.from, digests, null, split);
        });
        write(rows);
    }

    /** Notes how mentions read before: those that their article no longer states, and those that it states otherwise. */
    void revised(Collection<FormerMention> gone, Collection<FormerMention> changed) {
        var rows = rows();
        for (var one : gone)
            rows.add(one.claimId(), Kind.MENTION_REMOVED, null, List.of(one.digest()), body(one), null);
        for (var one : changed)
            rows.add(one.claimId(), Kind.MENTION_CHANGED, null, List.of(one.digest()), body(one), null);
        write(rows);
    }

    /**
     * Notes at the claims of what was stated before that another version takes its place now, or that none does any more; to be called
     * before these places are written and the claims are settled.
     *
     * @param stated the digests of articles whose mentions are about to be stated anew, so that their ordinals tell nothing
     */
    void superseded(Map<String, Place> places, Set<String> stated) {
        var rows = new Rows(4);
        places.forEach((digest, place) ->
                rows.add(digest, place.newer(), place.remnants().written(), stated.contains(digest)));
        if (rows.isEmpty()) return;
        database.update("""
                insert into claim_history (claim_id, kind, digests)
                select distinct x.claim_id, case when x.newer is null then 'MENTION_STANDS_AGAIN' else 'MENTION_SUPERSEDED' end,
                    array_remove(array[x.digest, x.newer], null)
                from (
                    select m.claim_id, m.digest, case when v.stated then a.newer else %s end as former,
                        case when v.stated then v.newer else %s end as newer
                    from (select digest, newer, remnants::jsonb, stated::boolean from unnest(?, ?, ?, ?)
                            n (digest, newer, remnants, stated)) v
                        join article a on a.digest = v.digest join mention m on m.digest = v.digest) x
                where x.former is distinct from x.newer""".formatted(Remnants.newer("a"), Remnants.newer("v")), rows);
    }

    /** What happened to a claim, oldest first. */
    List<HistoryEntry> of(long claimId) {
        var entries = new ArrayList<HistoryEntry>();
        entries.addAll(database.list(new Query("""
                        select created_at as at, 'CREATED' as kind, null::bigint as other_id, '{}'::text[] as digests,
                            null::jsonb as body, null::bigint as split_id, null as made_by, null as reason
                        from claim where id = ?
                        union all
                        select added_at, 'MENTION_ADDED', null, array[digest], null, null, null, null
                        from mention where claim_id = ?
                        union all
                        select h.at, h.kind, h.other_id, h.digests, h.body, h.split_id,
                            case h.kind when 'SPLIT' then s.made_by when 'SPLIT_UNDONE' then s.undone_by end,
                            case h.kind when 'SPLIT' then s.reason when 'SPLIT_UNDONE' then s.undone_reason end
                        from claim_history h left join split s on s.id = h.split_id where h.claim_id = ?""", claimId, claimId, claimId), this::entry));
        entries.sort(Comparator.comparing(HistoryEntry::at).thenComparing(HistoryEntry::kind));
        return entries;
    }

    /** The claim that took over the mentions of one that is gone. */
    Optional<Long> heir(long goneClaimId) {
        return database.first(new Query("""
                        select other_id from claim_history
                        where claim_id = ? and other_id is not null order by id desc limit 1""", goneClaimId), row -> row.getLong(1));
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        var body = row.getString("body");
        return new HistoryEntry(
                Objects.requireNonNull(Columns.instant(row, "at")),
                Kind.valueOf(row.getString("kind")),
                row.getObject("other_id", Long.class),
                Columns.texts(row, "digests"),
                body == null ? null : ledger.read(body),
                row.getObject("split_id", Long.class),
                row.getString("made_by"),
                row.getString("reason"));
    }

    private static Rows rows() {
        return new Rows(6);
    }

    private void write(Rows rows) {
        database.update("""
                insert into claim_history (claim_id, kind, other_id, digests, body, split_id)
                select v.claim_id::bigint, v.kind, v.other_id::bigint, v.digests::text[], v.body::jsonb, v.split_id::bigint
                from unnest(?, ?, ?, ?, ?, ?) v (claim_id, kind, other_id, digests, body, split_id)""", rows);
    }

    private String body(FormerMention mention) {
        try {
            return json.writeValueAsString(mention.mention());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mention that was read can be written", e);
        }
    }
}
