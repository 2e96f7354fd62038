package org.claimline.claims.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.claims.grading.StoredStatement.StoredReference;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.scoring.Wording;

/** The statements that are stored; within the caller's transaction. */
@ApplicationScoped
class Statements {
    private static final TypeReference<List<StoredReference>> REFERENCES = new TypeReference<>() {};
    private static final String SELECT = """
            select t.claim_id, t.source, s.prior_group, t.measure, t.question, t.value, t.value_max, t.qualifier, t.said_on,
                t.known_on, t.refs
            from statement t join source s on s.id = t.source""";
    // One statement for all: planned and sent for each row it took the database five times as long.
    private static final String UPSERT = """
            insert into statement (claim_id, source, measure, question, value, value_max, qualifier, said_on, refs, known_on)
            select v.claim_id::bigint, v.source, v.measure, v.question, v.value::float8, v.value_max::float8, v.qualifier,
                v.said_on::date, v.refs::jsonb, (select (min(\
            """ + Knowledge.KNOWN_AT + """
            ) at time zone 'UTC')::date from mention m join article a on a.digest = m.digest where m.claim_id = v.claim_id::bigint)
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) v (claim_id, source, measure, question, value, value_max, qualifier, said_on, refs)
            on conflict (claim_id) do update set (source, measure, question, value, value_max, qualifier, said_on, refs, known_on) =
            (excluded.source, excluded.measure, excluded.question, excluded.value, excluded.value_max, excluded.qualifier,
            excluded.said_on, excluded.refs, excluded.known_on)
            where (statement.source, statement.question, statement.value, statement.value_max, statement.qualifier,
            statement.said_on, statement.refs, statement.known_on) is distinct from (excluded.source, excluded.question,
            excluded.value, excluded.value_max, excluded.qualifier, excluded.said_on, excluded.refs, excluded.known_on)""";

    private final Database database;
    private final ObjectMapper json;

    Statements(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What the source said on a measure, and what anybody said on the same questions; but not where nobody measured anything, which tells
     * nothing about who says it. Of a hundred things that a party says one may be compared.
     */
    List<StoredStatement> around(String source, Measure measure) {
        return database.list(new Query(SELECT).where("""
                        t.question in (select o.question from statement o where o.source = ? and o.measure = ?
                            and exists (select from statement r where r.question = o.question and r.refs <> '[]'))""", source, measure), this::statement);
    }

    /**
     * On which days something that a source said became known.
     *
     * @param silent whether it said nothing at all
     * @param days the latest of them; what has no day is on none
     */
    record Heard(boolean silent, SortedSet<LocalDate> days) {}

    /** The latest days, at most so many, on which something that the source said on a measure became known. */
    Heard heard(String source, Measure measure, int most) {
        var days = database.list(
                new Query("""
                        select distinct greatest(said_on, known_on) as day from statement where source = ? and measure = ?
                        order by day desc nulls last limit ?""", source, measure, most), row -> Optional.ofNullable(Columns.day(row, "day")));
        return new Heard(
                days.isEmpty(), days.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What the source said on any measure. */
    List<Measure> measures(String source) {
        return database.list(
                new Query("select distinct measure from statement where source = ? order by 1", source),
                row -> Measure.valueOf(row.getString(1)));
    }

    List<StoredStatement> on(Collection<String> questions) {
        return database.list(new Query(SELECT).where("t.question = any (?)", questions), this::statement);
    }

    /** Everything on the question that a claim answers, itself among it; nothing where it is no statement. */
    List<StoredStatement> besides(long claim) {
        return database.list(
                new Query(SELECT).where("t.question = (select question from statement where claim_id = ?)", claim),
                this::statement);
    }

    /** Whether it is still to be seen what a claim states. */
    boolean due(long claim) {
        return database.number(new Query("select count(*) from statement_due where claim_id = ?", claim)) > 0;
    }

    /** The questions of a source to which others speak too. */
    List<String> shared(String source, Measure measure) {
        return database.list(new Query("""
                        select distinct t.question from statement t where t.source = ? and t.measure = ?
                        and exists (select from statement o where o.question = t.question and o.source <> t.source)""", source, measure), row -> row.getString(1));
    }

    /** All statements of a measure by sources that belong to a group. */
    List<StoredStatement> grouped(Measure measure) {
        return database.list(
                new Query(SELECT).where("t.measure = ?", measure).where("s.prior_group is not null"), this::statement);
    }

    /** Makes the statements of these claims be the given ones; what is written again as it was is left alone. */
    void replace(Collection<Long> claims, Collection<StoredStatement> statements) {
        var stated = new HashMap<Long, StoredStatement>();
        for (var one : statements) stated.put(one.claim(), one);
        var silent = claims.stream().filter(claim -> !stated.containsKey(claim)).toList();
        if (!silent.isEmpty()) database.update("delete from statement where claim_id = any (?::bigint[])", silent);
        var rows = new Rows(9);
        for (var one : stated.values())
            rows.add(
                    one.claim(),
                    one.source(),
                    one.measure(),
                    one.question(),
                    one.wording().value(),
                    one.wording().upper(),
                    one.wording().qualifier(),
                    one.saidOn(),
                    written(one.references()));
        database.update(UPSERT, rows);
    }

    private String written(List<StoredReference> references) {
        try {
            return json.writeValueAsString(references);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write references", e);
        }
    }

    private StoredStatement statement(ResultSet row) throws SQLException {
        return new StoredStatement(
                row.getLong("claim_id"),
                row.getString("source"),
                row.getString("prior_group"),
                Measure.valueOf(row.getString("measure")),
                row.getString("question"),
                new Wording(
                        row.getDouble("value"),
                        Columns.number(row, "value_max"),
                        Qualifier.valueOf(row.getString("qualifier"))),
                Columns.day(row, "said_on"),
                Columns.day(row, "known_on"),
                references(row.getString("refs")));
    }

    private List<StoredReference> references(String refs) {
        try {
            return json.readValue(refs, REFERENCES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read references: " + refs, e);
        }
    }
}
