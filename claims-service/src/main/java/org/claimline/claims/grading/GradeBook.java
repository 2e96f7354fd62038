package org.claimline.claims.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimline.api.GradePoint;
import org.claimline.api.Measure;
import org.claimline.api.Reliability;
import org.claimline.api.SourceStanding;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;
import org.claimline.claims.scoring.Belief;
import org.claimline.claims.scoring.BiasPrior;
import org.claimline.claims.scoring.Model;
import org.claimline.claims.scoring.Thresholds;
import org.claimline.claims.source.SourceRow;
import org.jspecify.annotations.Nullable;

/** Grades and priors as they are stored; within the caller's transaction. */
@ApplicationScoped
class GradeBook {
    private static final TypeReference<List<BiasPrior.Part>> PARTS = new TypeReference<>() {};

    private static final String INSERT = """
            insert into grade (source, measure, kind, day, letter, reason, factor, factor_lower, factor_upper, within, overclaims,
                n, n_eff, bias, bias_variance, sigma, model, thresholds, graded_at)
            select v.source, v.measure, v.kind, v.day::date, v.letter, v.reason, v.factor::float8, v.factor_lower::float8,
                v.factor_upper::float8, v.within::float8, v.overclaims::float8, v.n::int, v.n_eff::float8, v.bias::float8,
                v.bias_variance::float8, v.sigma::float8, v.model, v.thresholds, v.graded_at::timestamptz
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) v (source, measure, kind, day, letter, reason, factor,
                factor_lower, factor_upper, within, overclaims, n, n_eff, bias, bias_variance, sigma, model, thresholds, graded_at)""";

    private static final List<String> POINT =
            List.of("day", "letter", "reason", "factor", "factor_lower", "factor_upper", "within", "n", "n_eff");

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    GradeBook(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Replaces the source's grades from a day on, and the one of now; another letter, then or now, is told to readers. */
    void write(String source, Measure measure, @Nullable LocalDate since, Collection<GradedDay> days) {
        var before = letters(source, measure);
        replace(source, measure, since, days);
        var after = letters(source, measure);
        if (after.equals(before)) return;
        database.update(
                "insert into change (topic, op, subject) values ('GRADE', 'CHANGED', ?)", source + "/" + measure);
        if (after.getLast() != before.getLast()) database.update("""
                    insert into letter_change (source, measure, changed_at) values (?, ?, now())
                    on conflict (source, measure) do update set changed_at = excluded.changed_at""", source, measure);
    }

    /** Of now and of the last day; what was never graded is F. */
    private List<Reliability> letters(String source, Measure measure) {
        return database.list(new Query("""
                        select coalesce((select letter from grade where source = t.source and measure = t.measure and kind = k.kind
                            order by day desc limit 1), 'F')
                        from (values (?, ?)) t (source, measure), (values ('DAY'), ('NOW')) k (kind) order by k.kind""", source, measure), row -> Reliability.valueOf(row.getString(1)));
    }

    private void replace(String source, Measure measure, @Nullable LocalDate since, Collection<GradedDay> days) {
        database.update(
                "delete from grade where source = ? and measure = ? and (kind = 'NOW' or day >= ?)",
                source,
                measure,
                since == null ? LocalDate.EPOCH : since);
        var now = clock.instant();
        var rows = new Rows(19);
        for (var day : days)
            rows.add(
                    source,
                    measure,
                    day.kind(),
                    day.day(),
                    day.grade().letter(),
                    day.grade().reason(),
                    day.grade().factor(),
                    day.grade().factorLower(),
                    day.grade().factorUpper(),
                    day.grade().pWithinTolerance(),
                    day.grade().pOverclaims(),
                    day.grade().n(),
                    day.grade().nEff(),
                    day.belief().bias(),
                    day.belief().variance(),
                    day.belief().sigma(),
                    Model.VERSION,
                    Thresholds.CLAIMLINE.version(),
                    now);
        database.update(INSERT, rows);
    }

    /** The grades on the days on which something that the source said became known, in time; null = to the last. */
    List<GradePoint> history(String source, Measure measure, @Nullable LocalDate until) {
        return database.list(
                new Query("select " + String.join(", ", POINT) + " from grade")
                        .where("source = ? and measure = ? and kind = 'DAY'", source, measure)
                        .whereIf(until, "day <= ?")
                        .then(" order by day"),
                row -> point(row, ""));
    }

    /** Where every source stands, the most compared first; as of a day those that had said something by then. */
    List<SourceStanding> standings(@Nullable Measure measure, @Nullable LocalDate asOf) {
        return database.list(
                new Query(
                                "select " + SourceRow.COLUMNS + ", g.measure, g.model, g.thresholds, " + columns("g")
                                        + ", "
                                        + columns("l")
                                        + " from "
                                        + """
                         grade g join source s on s.id = g.source cross join lateral (select * from grade l
                            where l.source = g.source and l.measure = g.measure and l.kind = 'DAY' and l.day <= coalesce(?::date, 'infinity')
                            order by l.day desc limit 1) l""",
                                asOf)
                        .where("g.kind = 'NOW'")
                        .whereIf(measure, "g.measure = ?")
                        .then(" order by l.n desc, l.n_eff desc, s.id, g.measure"),
                row -> new SourceStanding(
                        SourceRow.read(row),
                        Measure.valueOf(row.getString("measure")),
                        asOf == null ? point(row, "g_") : null,
                        point(row, "l_"),
                        row.getString("model"),
                        row.getString("thresholds")));
    }

    private static String columns(String table) {
        return POINT.stream()
                .map(column -> table + "." + column + " as " + table + "_" + column)
                .collect(Collectors.joining(", "));
    }

    private static GradePoint point(ResultSet row, String prefix) throws SQLException {
        return new GradePoint(
                row.getObject(prefix + "day", LocalDate.class),
                Reliability.valueOf(row.getString(prefix + "letter")),
                row.getString(prefix + "reason"),
                row.getDouble(prefix + "factor"),
                row.getDouble(prefix + "factor_lower"),
                row.getDouble(prefix + "factor_upper"),
                row.getDouble(prefix + "within"),
                row.getInt(prefix + "n"),
                row.getDouble(prefix + "n_eff"));
    }

    /** What is known of these sources by now. */
    Map<String, Belief> beliefs(Collection<String> sources, Measure measure) {
        return beliefs(sources).getOrDefault(measure, Map.of());
    }

    /** What is known of these sources by now on each measure on which they were heard. */
    Map<Measure, Map<String, Belief>> beliefs(Collection<String> sources) {
        var beliefs = new EnumMap<Measure, Map<String, Belief>>(Measure.class);
        database.list(
                new Query("select source, measure, bias, bias_variance, sigma from grade")
                        .where("kind = 'NOW'")
                        .where("source = any (?)", sources),
                row -> beliefs.computeIfAbsent(Measure.valueOf(row.getString("measure")), unused -> new HashMap<>())
                        .put(
                                row.getString("source"),
                                new Belief(
                                        row.getDouble("bias"),
                                        row.getDouble("bias_variance"),
                                        row.getDouble("sigma"))));
        return beliefs;
    }

    /** What its group lets expect of a source; of a source without one, what is expected of anybody. */
    BiasPrior prior(String source, Measure measure) {
        return database.first(
                        new Query("select parts from source_prior")
                                .where("source = ?", source)
                                .where("measure = ?", measure)
                                .where("model = ?", Model.VERSION),
                        row -> new BiasPrior(parts(row.getString(1))))
                .orElseGet(BiasPrior::ofUnknownGroup);
    }

    /** Replaces the priors of a measure. */
    void priors(Measure measure, Map<String, BiasPrior> priors) {
        database.update("delete from source_prior where measure = ?", measure);
        var now = clock.instant();
        database.batch(
                "insert into source_prior (source, measure, parts, model, fitted_at) values (?, ?, ?::jsonb, ?, ?)",
                priors.entrySet().stream()
                        .map(entry -> new @Nullable Object[] {
                            entry.getKey(),
                            measure,
                            written(Objects.requireNonNull(entry.getValue()).parts()),
                            Model.VERSION,
                            now
                        })
                        .toList());
    }

    private List<BiasPrior.Part> parts(String text) {
        try {
            return json.readValue(text, PARTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a prior: " + text, e);
        }
    }

    private String written(List<BiasPrior.Part> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a prior", e);
        }
    }
}
