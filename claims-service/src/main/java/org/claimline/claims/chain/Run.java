package org.claimline.claims.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Relation;
import org.claimline.claims.comparison.Region;
import org.jspecify.annotations.Nullable;

/** Totals that follow each other, as they are found. */
final class Run {
    /** Longer than this without a stated start, and nobody knows whether it is still the same operation. */
    private static final long SAME_OPERATION = 14;

    private final List<Total> totals = new ArrayList<>();
    private @Nullable LocalDate since;

    Run(Total first) {
        add(first);
    }

    void add(Total total) {
        if (since == null) since = total.since();
        totals.add(total);
    }

    List<Total> totals() {
        return totals;
    }

    @Nullable
    LocalDate since() {
        return since;
    }

    Total last() {
        return totals.getLast();
    }

    /** Whether the total, which is no earlier than the last, may be the next: the same start or none, and no less ground. */
    boolean takes(Total next) {
        return sameStart(next) && sameOrMore(last().region(), next.region());
    }

    /** Whether it says again what the last said. */
    boolean repeats(Total next) {
        return next.day().equals(last().day()) && next.value() == last().value();
    }

    private boolean sameStart(Total next) {
        if (since != null && next.since() != null) return since.equals(next.since());
        if (next.since() != null && next.since().isAfter(totals.getFirst().day())) return false;
        return ChronoUnit.DAYS.between(last().day(), next.day()) <= SAME_OPERATION;
    }

    private static boolean sameOrMore(Region before, Region after) {
        // Who states no place speaks of all of the front.
        if (!after.stated()) return true;
        if (!before.stated()) return after.isTheFront();
        var relation = before.relation(after);
        return relation == Relation.SAME || relation == Relation.PART_OF || before.mostly(after);
    }
}
