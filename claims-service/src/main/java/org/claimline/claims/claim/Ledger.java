package org.claimline.claims.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimline.api.Mention;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of mentions, as deliveries change them; within the caller's transaction. */
@ApplicationScoped
class Ledger {
    private static final String UPSERT_MENTIONS = """
            insert into mention (id, claim_id, digest, ordinal, merge_key, claimant, body)
            select v.id::bigint, v.claim_id::bigint, v.digest, v.ordinal::int, v.merge_key, v.claimant, v.body::json
            from unnest(?, ?, ?, ?, ?, ?, ?) v (id, claim_id, digest, ordinal, merge_key, claimant, body)
            on conflict (id) do update set (claim_id, ordinal, body) = (excluded.claim_id, excluded.ordinal, excluded.body)""";

    private final Database database;
    private final ObjectReader mentions;
    private final ObjectReader leading;
    private final ObjectWriter told;
    private final ObjectReader passages;

    Ledger(Database database, ObjectMapper json) {
        this.database = database;
        mentions = json.readerFor(Mention.class);
        leading = json.readerFor(LeadingMention.class);
        told = json.writerFor(LeadingMention.class);
        passages = json.readerFor(Passages.class);
    }

    /** The keys of what these articles state. */
    Set<String> keys(Collection<String> digests) {
        return Set.copyOf(database.list(
                new Query("select distinct merge_key from mention where digest = any (?)", digests),
                row -> row.getString(1)));
    }

    /** The mentions of these articles, each as it was delivered. */
    List<FormerMention> former(Collection<String> digests) {
        return database.list(
                new Query("""
                        select id, claim_id, merge_key, digest, ordinal, body from mention where digest = any (?)
                        order by digest, ordinal""", digests),
                row -> new FormerMention(
                        row.getLong("id"),
                        row.getLong("claim_id"),
                        row.getString("merge_key"),
                        row.getString("digest"),
                        row.getInt("ordinal"),
                        read(row.getBytes("body"))));
    }

    /** Where each of these articles states its mentions, by their ordinals. */
    Map<String, List<Passages>> passages(Collection<String> digests) {
        var stated = new HashMap<String, List<Passages>>();
        if (!digests.isEmpty())
            database.list(
                    new Query(
                            "select digest, body from mention where digest = any (?) order by digest, ordinal",
                            digests),
                    row -> stated.computeIfAbsent(row.getString("digest"), digest -> new ArrayList<>())
                            .add(read(passages, Passages.class, row.getBytes("body"))));
        return stated;
    }

    /** Of all mentions of these keys what decides where they belong; the rest of a mention may be long. */
    List<KeptMention> mentions(Collection<String> keys) {
        return database.list(new Query("""
                        select m.id, m.claim_id, m.merge_key, m.claimant, m.digest, m.ordinal,
                            (said.evidence ->> 'start')::int as starts_at, (said.evidence ->> 'end')::int as ends_at,
                            said."saidOn" as said_on, (said."window" ->> 'start')::date as window_start,
                            (said."window" ->> 'end')::date as window_end, said."window" ->> 'basis' as basis,
                        """ + ArticleRows.CARRIER + """
                        from mention m join article a on a.digest = m.digest
                        cross join lateral json_to_record(m.body) said ("saidOn" date, evidence json, "window" json)
                        where m.merge_key = any (?)""", keys), Ledger::kept);
    }

    Map<Long, Mention> bodies(Collection<Long> mentionIds) {
        var bodies = new HashMap<Long, Mention>();
        if (!mentionIds.isEmpty())
            database.list(
                    new Query("select id, body from mention where id = any (?::bigint[])", mentionIds),
                    row -> bodies.put(row.getLong("id"), read(row.getBytes("body"))));
        return bodies;
    }

    /** The keys of all mentions of a source. */
    List<String> keysOf(String claimant) {
        return database.list(
                new Query("select distinct merge_key from mention where claimant = ? order by merge_key", claimant),
                row -> row.getString(1));
    }

    /** The claims that these mentions were in, as those of that claimant, until that time. */
    Map<Long, Long> formerClaims(Collection<Long> mentions, String claimant, Instant until) {
        var claims = new HashMap<Long, Long>();
        database.list(
                new Query("""
                        select id, claim_id from mention_past
                        where id = any (?::bigint[]) and claimant = ? and received_until = ?""", mentions, claimant, until),
                row -> claims.put(row.getLong("id"), row.getLong("claim_id")));
        return claims;
    }

    /** Gives mentions another claimant, and with it another key; so to what splits set apart. */
    void reassign(Collection<KeptMention> mentions, String claimant, Map<Long, String> keys) {
        var rows = new Rows(5);
        mentions.forEach(one ->
                rows.add(one.id(), claimant, Objects.requireNonNull(keys.get(one.id())), one.mergeKey(), one.digest()));
        var moved = " from unnest(?, ?, ?, ?, ?) v (id, claimant, merge_key, old_key, digest)";
        database.update(
                "update mention m set claimant = v.claimant, merge_key = v.merge_key" + moved
                        + " where m.id = v.id::bigint",
                rows);
        database.update(
                "update split_mention m set merge_key = v.merge_key" + moved
                        + " where m.merge_key = v.old_key and m.digest = v.digest",
                rows);
    }

    List<Long> mentionIds(int count) {
        return count == 0 ? List.of() : database.next("mention_id", count);
    }

    void remove(Collection<Long> mentionIds) {
        if (!mentionIds.isEmpty()) database.update("delete from mention where id = any (?::bigint[])", mentionIds);
    }

    /** Writes mentions that are new or read otherwise, each into its claim. */
    void write(Collection<StatedMention> stated, Map<Long, Long> claimOf) {
        var rows = new Rows(7);
        for (var one : stated) {
            var kept = one.kept();
            rows.add(
                    kept.id(),
                    Objects.requireNonNull(claimOf.get(kept.id())),
                    kept.digest(),
                    kept.ordinal(),
                    kept.mergeKey(),
                    kept.claimant(),
                    one.body());
        }
        database.update(UPSERT_MENTIONS, rows);
    }

    /** Lets mentions belong to other claims; claims by mention. */
    void move(Map<Long, Long> claimOf) {
        var rows = new Rows(2);
        claimOf.forEach(rows::add);
        database.update(
                "update mention m set claim_id = v.claim_id::bigint from unnest(?, ?) v (id, claim_id) where m.id = v.id::bigint",
                rows);
    }

    private static KeptMention kept(ResultSet row) throws SQLException {
        return new KeptMention(
                row.getLong("id"),
                row.getLong("claim_id"),
                row.getString("merge_key"),
                row.getString("claimant"),
                ArticleRows.carrier(row, row.getInt("ordinal")),
                row.getInt("ordinal"),
                row.getInt("starts_at"),
                row.getInt("ends_at"),
                Columns.day(row, "said_on"),
                window(
                        Columns.day(row, "window_start"),
                        Columns.day(row, "window_end"),
                        Columns.word(row, "basis", WindowBasis.class)),
                Set.of());
    }

    private static @Nullable Window window(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable WindowBasis basis) {
        return start == null && end == null ? null : new Window(start, end, basis, null, null);
    }

    /** A mention as it is kept. */
    Mention read(String body) {
        return read(body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, of the bytes as the database sends them, without a detour by way of characters. */
    Mention read(byte[] body) {
        return read(mentions, Mention.class, body);
    }

    /** What a claim takes of a mention. */
    LeadingMention leading(byte[] body) {
        return read(leading, LeadingMention.class, body);
    }

    /** The same as a claim keeps it. */
    String leading(Mention mention) {
        try {
            return told.writeValueAsString(LeadingMention.of(mention));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mention can be written", e);
        }
    }

    private static <T> T read(ObjectReader reader, Class<T> type, byte[] body) {
        try {
            return reader.readValue(body, type);
        } catch (IOException e) {
            throw new IllegalStateException("a mention that was stored can be read", e);
        }
    }
}
