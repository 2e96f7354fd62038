package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimline.api.AsOfClock;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.api.ClaimMention.NewerVersion;
import org.claimline.api.Mention;
import org.claimline.api.Reliability;
import org.claimline.api.Source;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.source.SourceRow;
import org.jspecify.annotations.Nullable;

/** Claims and mentions in the rows of any statement that joins their tables. */
@ApplicationScoped
class ClaimRow {
    private static final String OWN = "c.id, c.as_of, c.as_of_clock, c.outlets, c.mentions, c.origins, ";
    /** A claim keeps by itself what it shows of its leading mention. */
    private static final String TOLD = OWN + "c.leading_digest as digest, c.leading_body as body, ";

    private static final String LED = OWN + "m.digest, m.body, k.number, ";
    /** Of claims {@code c} as they are now, without anything else. */
    static final String UNCLAIMED =
            TOLD + "(select number from credibility where claim_id = c.id) as number, c.claimant";
    /** Of claims {@code c} as they are now, their numbers {@code k} and claimants {@code s}. */
    static final String CURRENT = "select " + TOLD + "k.number, " + SourceRow.COLUMNS;
    /** Of claims {@code c}, their leading mentions {@code m}, their numbers {@code k} and claimants {@code s}. */
    static final String COLUMNS = "select " + LED + SourceRow.COLUMNS;
    /** Which text took the place of mention {@code m} in article {@code a}, and since when. */
    private static final String VERSION =
            Remnants.newer("a") + " as newer, " + Remnants.supersededAt("a") + " as superseded_at";
    /** Of the same with the articles {@code a} and the claimants' grades {@code g}. */
    static final String STORED = COLUMNS
            + ", m.id as mention_id, a.title, a.outlet, a.url, a.published_at, coalesce(a.origin, a.digest) as origin, "
            + VERSION + ", c.created_at, " + ShownOtherwise.CHANGED_AT
            + " as changed_at, s.created_at as source_created_at, s.changed_at as source_changed_at, g.letter";
    /** Of mentions {@code m} with their articles {@code a}. */
    static final String MENTION = "select m.id as mention_id, m.body, a.digest, a.title, a.outlet, a.url,"
            + " a.published_at, coalesce(a.origin, a.digest) as origin, " + VERSION + " from ";

    private static final int MOST_CLAIMANTS = 5_000;

    private final Ledger ledger;

    ClaimRow(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Reads the rows of one statement, each claimant once. */
    Database.Row<Claim> claims() {
        var claimants = new HashMap<String, Source>();
        return row -> {
            var id = row.getString("source_id");
            var claimant = claimants.get(id);
            if (claimant == null) {
                claimant = SourceRow.read(row);
                claimants.put(id, claimant);
            }
            return claim(row).apply(claimant);
        };
    }

    /**
     * A claim but for who asserts it.
     *
     * @param claimant the id of the source
     * @param by the claim of that source
     */
    record Unclaimed(String claimant, Function<Source, Claim> by) {}

    /** Reads the rows of a statement that leaves claimants out. */
    Database.Row<Unclaimed> unclaimed() {
        return row -> new Unclaimed(row.getString("claimant"), claim(row));
    }

    /** Reads mentions as they could be known. */
    Database.Row<ClaimMention> mentions(Knowledge knowledge) {
        return row -> mention(row, ledger.read(row.getBytes("body")), knowledge);
    }

    /** Reads the rows of one statement, in which a claimant of a million claims is read once. */
    Database.Row<StoredClaim> stored(Knowledge knowledge) {
        var claimants = new HashMap<String, KnownClaimant>();
        return row -> {
            var id = row.getString("source_id");
            var claimant = claimants.get(id);
            if (claimant == null) {
                claimant = new KnownClaimant(SourceRow.read(row), times(row, "source_"));
                if (claimants.size() < MOST_CLAIMANTS) claimants.put(id, claimant);
            }
            var leading = ledger.read(row.getBytes("body"));
            return new StoredClaim(
                    claim(row, () -> LeadingMention.of(leading)).apply(claimant.source()),
                    mention(row, leading, knowledge),
                    Columns.word(row, "letter", Reliability.class),
                    times(row, ""),
                    claimant.times());
        };
    }

    private record KnownClaimant(Source source, StoredClaim.Times times) {}

    /** The passage is read with the claim: of those that are found not all are shown. */
    private Function<Source, Claim> claim(ResultSet row) throws SQLException {
        var body = row.getBytes("body");
        return claim(row, () -> ledger.leading(body));
    }

    private static Function<Source, Claim> claim(ResultSet row, Supplier<LeadingMention> told) throws SQLException {
        var id = row.getLong("id");
        var asOf = Columns.day(row, "as_of");
        var clock = Columns.word(row, "as_of_clock", AsOfClock.class);
        var outlets = Columns.texts(row, "outlets");
        var mentions = row.getInt("mentions");
        var origins = row.getInt("origins");
        var digest = row.getString("digest");
        var number = row.getObject("number", Integer.class);
        return claimant -> {
            var leading = told.get();
            return new Claim(
                    id,
                    leading.measure(),
                    leading.quantity(),
                    leading.places(),
                    leading.heldBy(),
                    leading.window(),
                    claimant,
                    leading.stance(),
                    leading.speech(),
                    leading.saidOn(),
                    asOf,
                    clock,
                    outlets,
                    mentions,
                    origins,
                    leading.evidence(),
                    digest,
                    null,
                    number);
        };
    }

    private static ClaimMention mention(ResultSet row, Mention mention, Knowledge knowledge) throws SQLException {
        return new ClaimMention(
                row.getLong("mention_id"),
                row.getString("digest"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("url"),
                Columns.instant(row, "published_at"),
                row.getString("origin"),
                newer(row, knowledge),
                mention);
    }

    private static @Nullable NewerVersion newer(ResultSet row, Knowledge knowledge) throws SQLException {
        var since = Columns.instant(row, "superseded_at");
        var asOf = knowledge.asOf();
        if (since == null || (asOf != null && since.isAfter(asOf.instant()))) return null;
        return new NewerVersion(row.getString("newer"), since);
    }

    private static StoredClaim.Times times(ResultSet row, String prefix) throws SQLException {
        return new StoredClaim.Times(
                Objects.requireNonNull(Columns.instant(row, prefix + "created_at")),
                Objects.requireNonNull(Columns.instant(row, prefix + "changed_at")));
    }
}
