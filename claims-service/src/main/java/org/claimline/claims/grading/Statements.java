package org.claimline.claims.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.claims.grading.StoredStatement.StoredReference;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.scoring.Wording;
import org.jspecify.annotations.Nullable;

/** The statements that are stored; within the caller's transaction. */
@ApplicationScoped
class Statements {
    private static final TypeReference<List<StoredReference>> REFERENCES = new TypeReference<>() {};
    private static final String SELECT = """
            select t.claim_id, t.source, s.prior_group, t.measure, t.question, t.value, t.value_max, t.qualifier, t.said_on,
                t.known_on, t.refs
            from statement t join source s on s.id = t.source""";

    private final Database database;
    private final ObjectMapper json;

    Statements(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What the source said on a measure, and what anybody said on the same questions. */
    List<StoredStatement> around(String source, Measure measure) {
        return database.list(
                new Query(SELECT)
                        .where(
                                "t.question in (select question from statement where source = ? and measure = ?)",
                                source,
                                measure),
                this::statement);
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
        var silent = new ArrayList<@Nullable Object[]>();
        for (var claim : claims) if (!stated.containsKey(claim)) silent.add(new Object[] {claim});
        database.batch("delete from statement where claim_id = ?", silent);
        database.batch(
                """
                insert into statement (claim_id, source, measure, question, value, value_max, qualifier, said_on, refs, known_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, (select (min(\
                """ + Knowledge.KNOWN_AT + """
                ) at time zone 'UTC')::date from mention m join article a on a.digest = m.digest where m.claim_id = ?))
                on conflict (claim_id) do update set (source, measure, question, value, value_max, qualifier, said_on, refs, known_on) =
                (excluded.source, excluded.measure, excluded.question, excluded.value, excluded.value_max, excluded.qualifier,
                excluded.said_on, excluded.refs, excluded.known_on)
                where (statement.source, statement.question, statement.value, statement.value_max, statement.qualifier,
                statement.said_on, statement.refs, statement.known_on) is distinct from (excluded.source, excluded.question,
                excluded.value, excluded.value_max, excluded.qualifier, excluded.said_on, excluded.refs, excluded.known_on)""",
                stated.values().stream().map(this::row).toList());
    }

    private @Nullable Object[] row(StoredStatement one) {
        return new @Nullable Object[] {
            one.claim(),
            one.source(),
            one.measure(),
            one.question(),
            one.wording().value(),
            one.wording().upper(),
            one.wording().qualifier(),
            one.saidOn(),
            written(one.references()),
            one.claim()
        };
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
