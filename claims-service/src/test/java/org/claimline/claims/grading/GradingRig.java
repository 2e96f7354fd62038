package org.claimline.claims.grading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Claim;
import org.claimline.api.Claimant;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.grading.Regrading.Step;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/** What the tests of grading share: a map, two who speak about the same days, and grading by hand. */
@ApplicationScoped
class GradingRig {
    static final String ZELENSKYY = "volodymyr-zelenskyy";
    static final String ISW = "institute-for-the-study-of-war";
    static final String GOVERNOR = "oleh-syniehubov";
    private static final Claimant SYNIEHUBOV =
            new Claimant(SourceKind.PERSON, "Oleh Syniehubov", "Kharkiv administration", Side.UKRAINE, "Syniehubov");

    /** More steps than any test has work for. */
    private static final int MOST_STEPS = 10_000;

    private final Rig rig;
    private final GradingQueue queue;
    private final Database database;

    GradingRig(Rig rig, GradingQueue queue, Database database) {
        this.rig = rig;
        this.queue = queue;
        this.database = database;
    }

    /** An empty store but for the assessors and a map of the days. */
    void measured() {
        rig.clear();
        rig.assessors();
        map();
        settle();
    }

    void map() {
        try {
            rig.assess(Files.readString(Path.of("../seeds/map-series.csv"))).statusCode(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Zelenskyy claims: from 1 September to days of that month, half as much again as the map shows. */
    void september(int... days) {
        for (int day : days) rig.deliver(day, Rig.delivery("BBC News", published(day), claim(day)));
    }

    /** The same of the governor, in articles of his own. */
    void governor(int... days) {
        for (int day : days)
            rig.deliver(100 + day, Rig.delivery("Suspilne", published(day), Samples.by(SYNIEHUBOV, claim(day))));
    }

    /** 100 km2 in a week of which there is no map. */
    static Mention lonely() {
        return Samples.area(100, Qualifier.EXACT, Samples.window("2023-04-24", "2023-05-01"), List.of());
    }

    static Mention byGovernor(Mention mention) {
        return Samples.by(SYNIEHUBOV, mention);
    }

    static Mention claim(int day) {
        var mention =
                Samples.area(1000 + 700 * day, Qualifier.MORE_THAN, Samples.window("2022-09-01", date(day)), List.of());
        return Samples.saying(LocalDate.parse(date(day)), mention.heldBy(), mention.stance(), mention);
    }

    static String date(int day) {
        return "2022-09-%02d".formatted(4 + day);
    }

    private static String published(int day) {
        return date(day) + "T20:00:00Z";
    }

    /** The latest claim of a claimant. */
    Claim claimOf(String claimant) {
        return rig.claims("claimant", claimant).claims().getFirst();
    }

    /** Grades until there is nothing left to do. */
    void settle() {
        int steps = 0;
        while (queue.step(true) != Step.NONE)
            assertThat(++steps).as("grading comes to an end").isLessThan(MOST_STEPS);
    }

    /** Every grade and number but for ids and the times of writing. */
    List<String> stored() {
        return database.list(new Query("""
                        select 'grade ' || concat_ws(' ', source, measure, kind, day, letter, reason, round(factor::numeric, 9),
                            round(within::numeric, 9), n, round(n_eff::numeric, 9)) from grade
                        union all select 'number ' || concat_ws(' ', t.source, t.question, c.number, c.reason,
                            round(c.probability::numeric, 9), c.confirmed_by) from credibility c join statement t using (claim_id)
                        order by 1"""), row -> row.getString(1));
    }

    /** When each grade and number was written, by what it is about. */
    List<String> written(String source) {
        return database.list(new Query("""
                        select concat_ws(' ', source, kind, day, graded_at) from grade where source = ?
                        union all select concat_ws(' ', t.question, c.judged_at) from credibility c join statement t using (claim_id)
                            where t.source = ? order by 1""", source, source), row -> row.getString(1));
    }
}
