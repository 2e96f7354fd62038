package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.claimline.api.AsOfClock;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.SourceRow;
import org.claimline.claims.source.Sources;
import org.jspecify.annotations.Nullable;

/** Claims as they are found; without their comparisons. */
@ApplicationScoped
public class Claims {
    private static final String SELECT =
            "select c.id, c.as_of, c.as_of_clock, c.outlets, c.mentions, m.digest, m.body, "
                    + SourceRow.COLUMNS
                    + " from claim c join mention m on m.id = c.leading_id join source s on s.id = c.claimant";
    private static final String NEWEST_FIRST = " order by coalesce(c.as_of, date '0001-01-01') desc, c.id desc";

    private final Database database;
    private final Ledger ledger;
    private final Sources sources;
    private final Gazetteer gazetteer;

    Claims(Database database, Ledger ledger, Sources sources, Gazetteer gazetteer) {
        this.database = database;
        this.ledger = ledger;
        this.sources = sources;
        this.gazetteer = gazetteer;
    }

    /** Every claim that matches, newest first. */
    public List<Claim> all(ClaimFilter filter) {
        return database.list(filter.on(new Query(SELECT), sources, gazetteer).then(NEWEST_FIRST), this::claim);
    }

    /** How many match. */
    long count(ClaimFilter filter) {
        return database.number(filter.on(
                new Query("select count(*) from claim c join source s on s.id = c.claimant"), sources, gazetteer));
    }

    /** The matching claims behind the cursor, newest first. */
    List<Claim> after(@Nullable Cursor cursor, ClaimFilter filter, int limit) {
        var query = filter.on(new Query(SELECT), sources, gazetteer);
        if (cursor != null)
            query.where(
                    "(coalesce(c.as_of, date '0001-01-01'), c.id) < (coalesce(?::date, date '0001-01-01'), ?)",
                    cursor.asOf(),
                    cursor.id());
        return database.list(query.then(NEWEST_FIRST + " limit ?", limit), this::claim);
    }

    Optional<Claim> byId(long id) {
        return database.first(new Query(SELECT).where("c.id = ?", id), this::claim);
    }

    /** What states the claim, in the order of publication. */
    List<ClaimMention> mentions(long claimId) {
        return database.list(
                new Query("""
                        select m.body, a.digest, a.title, a.outlet, a.url, a.published_at
                        from mention m join article a on a.digest = m.digest where m.claim_id = ?
                        order by a.published_at nulls last, a.digest, m.ordinal""", claimId),
                row -> new ClaimMention(
                        row.getString("digest"),
                        row.getString("title"),
                        row.getString("outlet"),
                        row.getString("url"),
                        Columns.instant(row, "published_at"),
                        ledger.read(row.getString("body"))));
    }

    private Claim claim(ResultSet row) throws SQLException {
        var leading = ledger.read(row.getString("body"));
        return new Claim(
                row.getLong("id"),
                leading.measure(),
                leading.quantity(),
                leading.places(),
                leading.heldBy(),
                leading.window(),
                SourceRow.read(row),
                leading.stance(),
                leading.speech(),
                leading.saidOn(),
                Columns.day(row, "as_of"),
                Columns.word(row, "as_of_clock", AsOfClock.class),
                Columns.texts(row, "outlets"),
                row.getInt("mentions"),
                leading.evidence(),
                row.getString("digest"),
                null);
    }
}
