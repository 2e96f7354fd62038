package org.claimline.claims.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.claimline.api.GradingState.Work;
import org.claimline.api.Measure;
import org.claimline.claims.claim.ClaimComparer;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.grading.GradedDay.Kind;
import org.claimline.claims.grading.Troubles.Item;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.scoring.Likelihoods;
import org.jspecify.annotations.Nullable;

/**
 * Scores anew what has changed, and nothing else: claims become statements, statements make grades of their sources and numbers of
 * their questions. One step at a time over all instances; what a step has not finished stays on its list.
 */
@ApplicationScoped
class Regrading {
    private static final int CLAIMS = 500;
    private static final int SOURCES = 10;
    private static final int QUESTIONS = 50;

    /** So many days of a history are kept: a year and more of weekly claims. */
    private static final int DAYS = 60;

    /** Some 36 MB: two fine meshes of the few hundred statements of the sources that are heard most. */
    private static final int LIKELIHOODS = 1_500;

    private final Database database;
    private final Claims claims;
    private final ClaimComparer comparer;
    private final Statements statements;
    private final GradeBook grades;
    private final Credibilities credibilities;
    private final Troubles troubles;
    private final Clock clock;

    /** One more statement of a source leaves the likelihoods of all others as they were. */
    private final Likelihoods likelihoods = new Likelihoods(LIKELIHOODS);

    Regrading(
            Database database,
            Claims claims,
            ClaimComparer comparer,
            Statements statements,
            GradeBook grades,
            Credibilities credibilities,
            Troubles troubles,
            Clock clock) {
        this.troubles = troubles;
        this.database = database;
        this.claims = claims;
        this.comparer = comparer;
        this.statements = statements;
        this.grades = grades;
        this.credibilities = credibilities;
        this.clock = clock;
    }

    /** What a step did. */
    enum Step {
        /** There was nothing to do, or another instance is at it. */
        NONE,
        /** Claims became statements, or are to. */
        CLAIMS,
        /** Sources got their grades, or questions their numbers. */
        GRADES
    }

    /**
     * Does the next piece of work. Fails with {@link FailedItemException} where a single item was at hand.
     *
     * @param one whether a single item is to be taken
     * @param grades whether sources and questions may be graded where no claim waits
     */
    @Transactional
    Step step(boolean one, boolean grades) {
        if (!database.tryLock("grading")) return Step.NONE;
        var done = references() || claims(one ? 1 : CLAIMS)
                ? Step.CLAIMS
                : grades && (sources(one ? 1 : SOURCES) || questions(one ? 1 : QUESTIONS)) ? Step.GRADES : Step.NONE;
        if (done != Step.NONE)
            database.update(
                    "insert into graded (changed_at) values (now()) on conflict (single) do update set changed_at = now()");
        return done;
    }

    private void attempt(Work work, Collection<String> subjects, Runnable scoring) {
        try {
            scoring.run();
        } catch (RuntimeException e) {
            if (subjects.size() > 1) throw e;
            throw new FailedItemException(new Item(work, subjects.iterator().next()), e);
        }
        troubles.over(work, subjects);
    }

    /** A new figure concerns the claims whose days it may be set beside. */
    private boolean references() {
        record Due(
                String measure,
                @Nullable LocalDate first,
                @Nullable LocalDate last) {}
        var due = database.list(
                new Query("delete from reference_due returning measure, first, last"),
                row -> new Due(row.getString("measure"), Columns.day(row, "first"), Columns.day(row, "last")));
        if (due.isEmpty()) return false;
        database.inBulk();
        for (var one : due) database.update("""
                    insert into statement_due (claim_id) select id from claim where measure = ?
                    and (window_end is null or ?::date is null or window_end >= ?::date - 31)
                    and (window_start is null or ?::date is null or window_start <= ?::date + 31)""", one.measure(), one.first(), one.first(), one.last(), one.last());
        return true;
    }

    private boolean claims(int most) {
        var free = Troubles.free(Work.CLAIM, "d.claim_id::text");
        var due = database
                .list(
                        new Query(
                                // The array is known before any row is looked for: as a set it was joined, by reading
                                // the whole list.
                                "delete from statement_due where id = any (array(select id from statement_due d where "
                                        + free + " order by id limit ?)) returning claim_id",
                                most),
                        row -> row.getLong(1))
                .stream()
                .distinct()
                .toList();
        if (due.isEmpty()) return false;
        attempt(Work.CLAIM, due.stream().map(String::valueOf).toList(), () -> state(due));
        return true;
    }

    private void state(List<Long> due) {
        var read = new ArrayList<StoredStatement>();
        var found = claims.byIds(due);
        var comparisons = comparer.comparisons(found, Knowledge.NOW);
        for (var claim : found)
            StatementReader.read(claim, Objects.requireNonNull(comparisons.get(claim.id())))
                    .ifPresent(read::add);
        credibilities.lost(due, read);
        statements.replace(due, read);
    }

    private boolean sources(int most) {
        record Due(String source, String measure, @Nullable LocalDate since) {}
        var free = Troubles.free(Work.SOURCE, "d.measure || ' ' || d.source");
        var due = database.list(
                new Query("""
                        with taken as (delete from grade_due where (source, measure) in
                            (select source, measure from grade_due d where
                        """ + free + """
                                group by source, measure order by min(id) limit ?)
                            returning source, measure, since)
                        select source, measure, case when bool_or(since is null) then null else min(since) end as since
                        from taken group by source, measure order by source, measure""", most),
                row -> new Due(row.getString("source"), row.getString("measure"), Columns.day(row, "since")));
        for (var one : due)
            attempt(
                    Work.SOURCE,
                    List.of(one.measure() + " " + one.source()),
                    () -> regrade(one.source(), Measure.valueOf(one.measure()), one.since()));
        return !due.isEmpty();
    }

    private void regrade(String source, Measure measure, @Nullable LocalDate since) {
        var heard = statements.heard(source, measure, DAYS);
        if (heard.silent()) {
            grades.write(source, measure, null, List.of());
            return;
        }
        var of = new Case(source, measure, statements.around(source, measure), grades.prior(source, measure));
        var days = new ArrayList<GradedDay>();
        var now = graded(of, Kind.NOW, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        for (var day : since == null ? heard.days() : heard.days().tailSet(since))
            // Where nothing can be compared no day tells more than another.
            days.add(of.statements().isEmpty() ? now.on(day) : graded(of, Kind.DAY, day));
        days.add(now);
        var before = grades.beliefs(List.of(source), measure).get(source);
        grades.write(source, measure, since, days);
        // Its words count for more or less now where others speak too.
        if (!now.belief().equals(before)) due(statements.shared(source, measure));
    }

    private GradedDay graded(Case of, Kind kind, LocalDate day) {
        var standing = of.standing(Case.settings(of.measure(), day), likelihoods);
        return new GradedDay(kind, day, standing.grade(), standing.belief());
    }

    private void due(Collection<String> questions) {
        database.update("insert into question_due (question) select unnest(?::text[])", questions);
    }

    private boolean questions(int most) {
        var free = Troubles.free(Work.QUESTION, "d.question");
        var due = new TreeSet<>(database.list(
                new Query(
                        "delete from question_due where question in (select question from question_due d where " + free
                                + " group by question order by min(id) limit ?) returning question",
                        most),
                row -> row.getString(1)));
        if (!due.isEmpty()) attempt(Work.QUESTION, due, () -> credibilities.judge(due));
        return !due.isEmpty();
    }
}
