package org.claimline.claims.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.claimline.api.GradingState.Trouble;
import org.claimline.api.GradingState.Work;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.jboss.logging.Logger;

/** What could not be graded. It is passed over for a while, each time for longer, and in the end set aside, so that it stops nothing else. */
@ApplicationScoped
class Troubles {
    private static final Logger LOG = Logger.getLogger(Troubles.class);
    private static final int LONGEST_ERROR = 1000;
    private static final int MOST_SHOWN = 500;

    /** Each pause is so many times as long as the one before. */
    private static final int LONGER = 4;

    private final Database database;
    private final GradingConfig config;

    Troubles(Database database, GradingConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Something to be scored. */
    record Item(Work work, String subject) {}

    /**
     * The condition that an item is not being passed over just now; what was set aside and is due again is tried again.
     *
     * @param subject what names the item in the statement
     */
    static String free(Work work, String subject) {
        return """
                not exists (select from grading_trouble x where x.work = '%s' and x.subject = %s
                    and x.again_at > now() and x.again_at < 'infinity')""".formatted(work, subject);
    }

    /** These went well; within the caller's transaction. */
    void over(Work work, Collection<String> subjects) {
        database.update("delete from grading_trouble where work = ? and subject = any (?)", work, subjects);
    }

    /** One failed: it is tried again later, or set aside when its tries are used up. */
    @Transactional
    void note(Item item, Throwable error) {
        var text =
                Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
        var tries = database.first(
                        new Query(
                                """
                        insert into grading_trouble (work, subject, tries, error, failed_at, again_at) values (?, ?, 1, ?, now(), now())
                        on conflict (work, subject) do update set (tries, error, failed_at) =
                            (grading_trouble.tries + 1, excluded.error, excluded.failed_at)
                        returning tries""",
                                item.work(),
                                item.subject(),
                                text.substring(0, Math.min(LONGEST_ERROR, text.length()))),
                        row -> row.getInt(1))
                .orElseThrow();
        if (tries < config.tries()) {
            database.update(
                    "update grading_trouble set again_at = now() + ? * interval '1 millisecond' where work = ? and subject = ?",
                    config.pause().toMillis() * Math.pow(LONGER, tries - 1),
                    item.work(),
                    item.subject());
            return;
        }
        database.update(
                "update grading_trouble set again_at = 'infinity' where work = ? and subject = ?",
                item.work(),
                item.subject());
        database.update(
                switch (item.work()) {
                    case CLAIM -> "delete from statement_due where claim_id::text = ?";
                    case SOURCE -> "delete from grade_due where measure || ' ' || source = ?";
                    case QUESTION -> "delete from question_due where question = ?";
                },
                item.subject());
        LOG.errorf(error, "set aside after %d tries, not graded: %s %s", tries, item.work(), item.subject());
    }

    /** Makes everything due again that was set aside. */
    @Transactional
    void retry() {
        database.inBulk();
        database.update("""
                insert into statement_due (claim_id) select subject::bigint from grading_trouble where work = 'CLAIM' and again_at = 'infinity'""");
        database.update("""
                insert into grade_due (measure, source, since) select split_part(subject, ' ', 1), split_part(subject, ' ', 2), null
                from grading_trouble where work = 'SOURCE' and again_at = 'infinity'""");
        database.update("""
                insert into question_due (question) select subject from grading_trouble where work = 'QUESTION' and again_at = 'infinity'""");
        database.update("delete from grading_trouble where again_at = 'infinity'");
    }

    /** The latest first. */
    List<Trouble> latest() {
        return database.list(
                new Query("""
                        select work, subject, tries, error, failed_at, nullif(again_at, 'infinity') as again_at from grading_trouble
                        order by failed_at desc, work, subject limit ?""", MOST_SHOWN),
                row -> new Trouble(
                        Work.valueOf(row.getString("work")),
                        row.getString("subject"),
                        row.getInt("tries"),
                        row.getString("error"),
                        Objects.<Instant>requireNonNull(Columns.instant(row, "failed_at")),
                        Columns.instant(row, "again_at")));
    }

    /** How much is still to be scored. */
    long waiting() {
        return database.number(new Query("""
                select (select count(distinct claim_id) from statement_due) + (select count(*) from reference_due)
                    + (select count(distinct (source, measure)) from grade_due) + (select count(distinct question) from question_due)"""));
    }
}
