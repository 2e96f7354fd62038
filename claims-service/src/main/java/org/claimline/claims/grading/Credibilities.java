package org.claimline.claims.grading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimline.api.Measure;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Rows;
import org.claimline.claims.scoring.Belief;
import org.claimline.claims.scoring.Model;

/** The numbers of claims, from what others say on the same question; within the caller's transaction. */
@ApplicationScoped
class Credibilities {
    private static final String UPSERT = """
            insert into credibility (claim_id, number, reason, probability, variance, confirmed_by, model, judged_at)
            select v.claim_id::bigint, v.number::int, v.reason, v.probability::float8, v.variance::float8, v.confirmed_by::text[],
                v.model, v.judged_at::timestamptz
            from unnest(?, ?, ?, ?, ?, ?, ?, ?) v (claim_id, number, reason, probability, variance, confirmed_by, model, judged_at)
            on conflict (claim_id) do update set (number, reason, probability, variance, confirmed_by, model, judged_at) =
            (excluded.number, excluded.reason, excluded.probability, excluded.variance, excluded.confirmed_by, excluded.model,
            excluded.judged_at)
            where (credibility.number, credibility.reason, credibility.probability, credibility.variance, credibility.confirmed_by,
            credibility.model) is distinct from (excluded.number, excluded.reason, excluded.probability, excluded.variance,
            excluded.confirmed_by, excluded.model)""";

    private final Database database;
    private final Statements statements;
    private final GradeBook grades;
    private final Clock clock;

    Credibilities(Database database, Statements statements, GradeBook grades, Clock clock) {
        this.database = database;
        this.statements = statements;
        this.grades = grades;
        this.clock = clock;
    }

    /** Judges every claim on these questions; a number that comes out as it was is left alone. */
    void judge(Collection<String> questions) {
        if (questions.isEmpty()) return;
        var said = statements.on(questions);
        var beliefs = grades.beliefs(
                said.stream().map(StoredStatement::source).distinct().toList());
        var rows = new Rows(8);
        said.stream()
                .collect(Collectors.groupingBy(StoredStatement::question, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(same -> judge(same, beliefs, rows));
        // Another number is told to readers; what was not judged before was 6.
        database.update("""
                insert into change (topic, op, subject, claim_id)
                select 'GRADE', 'CHANGED', v.claim_id, v.claim_id::bigint
                from unnest(?, ?, ?, ?, ?, ?, ?, ?) v (claim_id, number, reason, probability, variance, confirmed_by, model, judged_at)
                left join credibility k on k.claim_id = v.claim_id::bigint where coalesce(k.number, 6) <> v.number::int""", rows);
        database.update(UPSERT, rows);
    }

    /** Claims that state nothing any more have no number any more, which is told too. */
    void lost(Collection<Long> due, Collection<StoredStatement> left) {
        var silent = new HashSet<>(due);
        for (var one : left) silent.remove(one.claim());
        if (silent.isEmpty()) return;
        database.update("""
                insert into change (topic, op, subject, claim_id) select 'GRADE', 'CHANGED', claim_id, claim_id from credibility
                where claim_id = any (?::bigint[]) and number < 6""", silent);
    }

    private void judge(List<StoredStatement> said, Map<Measure, Map<String, Belief>> beliefs, Rows rows) {
        var measure = said.getFirst().measure();
        var testimony = Case.testimony(said, Case.settings(measure, null));
        for (var one : said) {
            var judged = testimony.judge(one.statement(), beliefs.getOrDefault(measure, Map.of()));
            rows.add(
                    one.claim(),
                    judged.number().digit(),
                    judged.reason(),
                    judged.probability(),
                    judged.variance(),
                    judged.confirmedBy(),
                    Model.VERSION,
                    clock.instant());
        }
    }
}
