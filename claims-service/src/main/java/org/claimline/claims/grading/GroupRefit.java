package org.claimline.claims.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimline.api.Measure;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.scoring.BiasPrior;
import org.claimline.claims.scoring.Standing;

/**
 * Once a night, by one instance: what the members of each group tell about each other is fitted anew, and every grade follows, as
 * everything has become a day older.
 */
@ApplicationScoped
class GroupRefit {
    private final Database database;
    private final Statements statements;
    private final GradeBook grades;
    private final GradingConfig config;

    GroupRefit(Database database, Statements statements, GradeBook grades, GradingConfig config) {
        this.config = config;
        this.database = database;
        this.statements = statements;
        this.grades = grades;
    }

    /** Refits when it was not done since the hour last came, by the database's clock; false when it was, or another instance is at it. */
    @Transactional
    boolean whenDue() {
        int hour = config.refitHour();
        var due = database.list(new Query("""
                        select 1 from refit where fitted_at < date_trunc('day', now() - ? * interval '1 hour', 'UTC') + ? * interval '1 hour'
                        for update skip locked""", hour, hour), row -> 1);
        if (due.isEmpty()) return false;
        database.inBulk();
        for (var measure : Measure.values()) grades.priors(measure, priors(measure));
        database.update("update refit set fitted_at = now()");
        database.update(
                "insert into grade_due (source, measure, since) select distinct source, measure, current_date from statement");
        return true;
    }

    private Map<String, BiasPrior> priors(Measure measure) {
        var said = statements.grouped(measure);
        var testimony = Case.testimony(said, Case.settings(measure, null));
        var groups = new TreeMap<String, List<Standing>>();
        var groupOf = new TreeMap<String, String>();
        for (var one : said) groupOf.put(one.source(), Objects.requireNonNull(one.group()));
        groupOf.forEach((source, group) -> {
            var standing = testimony.standing(source, BiasPrior.ofUnknownGroup());
            if (standing.compared())
                groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(standing);
        });
        var priors = new TreeMap<String, BiasPrior>();
        groups.values().forEach(members -> {
            var fitted = Standing.priors(members);
            if (members.size() > 1)
                for (int i = 0; i < fitted.size(); i++)
                    priors.put(members.get(i).source(), fitted.get(i));
        });
        return priors;
    }
}
