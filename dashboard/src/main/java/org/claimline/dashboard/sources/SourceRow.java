package org.claimline.dashboard.sources;

import java.time.LocalDate;
import java.util.Objects;
import org.claimline.api.GradePoint;
import org.claimline.api.Measure;
import org.claimline.api.Reliability;
import org.claimline.api.Source;
import org.claimline.dashboard.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * A source on one measure.
 *
 * @param measure null where nothing that it said could be scored
 * @param point where it stands; null likewise
 * @param today where it stands by the present age of what it said; null likewise, and as of a past day
 * @param asOf that day; null = now
 */
record SourceRow(
        Source source,
        @Nullable Measure measure,
        @Nullable GradePoint point,
        @Nullable GradePoint today,
        @Nullable LocalDate asOf) {
    /** The source's page; as of a past day with the grade of this row. */
    public String href() {
        var day = asOf == null || point == null ? asOf : point.day();
        return new Address("/sources/" + source.id()).with("asOf", day).text();
    }

    /** Whether anything independent stands beside what it said; without, its factor is nothing but what is assumed of anybody. */
    public boolean isCompared() {
        return point != null && point.n() > 0;
    }

    /** Whether it has a letter other than F. */
    public boolean isJudged() {
        return point != null && point.letter() != Reliability.F;
    }

    /** Whether the grade of today is the same, for the same reason: then it need not be told twice. */
    public boolean isUnchanged() {
        return point != null
                && today != null
                && point.letter() == today.letter()
                && Objects.equals(point.reason(), today.reason());
    }

    double compared() {
        return point == null ? -1 : point.n() == 0 ? 0 : 1 + point.nEff();
    }

    /** A to E, and behind them those that cannot be judged. */
    int rank() {
        return point == null ? 'Z' : point.letter().name().charAt(0);
    }

    double factor() {
        return point == null || point.n() == 0 ? 0 : point.factor();
    }

    String side() {
        var side = source.side();
        return side == null ? "~" : side.name();
    }
}
