package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import java.time.LocalDate;
import java.util.List;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads parts of a month or of a year, "the last week of September", "the second week of May", and months told together. */
final class PartReader {
    private static final List<WindowWord> WEEKS = List.of(WEEK_1, WEEK_2, WEEK_3, WEEK_4);

    private final WindowCursor cursor;

    PartReader(WindowCursor cursor) {
        this.cursor = cursor;
    }

    /** "in the second week of October", "the final week of September"; the cursor stands before or behind "in". */
    @Nullable
    TimeExpression week() {
        int begun = cursor.at;
        for (int which = 1; which <= WEEKS.size(); which++)
            if (cursor.take(WEEKS.get(which - 1))) return of(begun, which);
        return cursor.take(WEEK_LAST) ? of(begun, 0) : null;
    }

    private @Nullable TimeExpression of(int begun, int which) {
        var of = month();
        var from = of == null ? null : of.timex().from();
        var to = of == null ? null : of.timex().to();
        if (of == null || from == null || to == null) {
            cursor.at = begun;
            return null;
        }
        cursor.at = of.end();
        var rule = which == 0
                ? CalendarPeriods.last(to, Period.WEEKS, 1, cursor.words())
                : CalendarPeriods.week(from, which, cursor.words());
        return cursor.expression(of, rule, "within a period");
    }

    /** The month behind "of", the whole of it. */
    private @Nullable TimeReading month() {
        if (!cursor.take(PERIOD_OF)) return null;
        var of = cursor.time();
        return of != null && of.timex().mod() == null && CalendarPeriods.month(of.timex()) && calendar(of) ? of : null;
    }

    private static boolean calendar(TimeReading of) {
        LocalDate from = of.timex().from();
        return from != null && from.getDayOfMonth() == 1 && of.form() != Form.DAY;
    }

    /** "the last ten days of September", "the last three months of the year"; the cursor stands behind "of". */
    @Nullable
    TimeExpression last(TimeReading time, TimeReading of) {
        var period = time.period();
        var to = of.timex().to();
        boolean whole = of.form() == Form.NAMED && of.timex().mod() == null;
        boolean last = cursor.table.end(LAST, cursor.text.tokens(), time.timex().first(), time.end())
                > time.timex().first();
        if (period == null || to == null || !whole || !last) return null;
        Integer count = time.form() == Form.LAST ? Integer.valueOf(1) : time.count();
        cursor.at = of.end();
        if (count == null) return cursor.expression(of, Windows.until(to, cursor.words()), "within a period");
        return cursor.expression(of, CalendarPeriods.last(to, period, count, cursor.words()), "within a period");
    }

    /** Goes over ", September" and "and" to the last month of a list: "in August, September and October". */
    private boolean listed(TimeReading first) {
        int begun = cursor.at;
        while (cursor.at < cursor.limit && cursor.text.is(cursor.at, ",")) {
            cursor.at++;
            var next = cursor.time();
            if (next == null || next.form() != first.form() || !CalendarPeriods.month(next.timex())) break;
            cursor.at = next.end();
        }
        if (cursor.take(AND)) return true;
        cursor.at = begun;
        return false;
    }

    /** "in August and September": both, where no figure of its own stands before the second. */
    @Nullable
    TimeExpression months(TimeReading first) {
        int end = cursor.at;
        var from = first.timex().from();
        if (!CalendarPeriods.month(first.timex()) || first.timex().mod() != null || !listed(first)) return null;
        var second = cursor.time();
        var to = second == null ? null : second.timex().to();
        boolean follows = second != null
                && from != null
                && to != null
                && second.form() == first.form()
                && second.timex().mod() == null
                && CalendarPeriods.month(second.timex())
                && from.isBefore(to);
        if (!follows || second == null || from == null || to == null) {
            cursor.at = end;
            return null;
        }
        cursor.at = second.end();
        return cursor.expression(first, Windows.within(from, to, cursor.words()), TimeExpression.RANGE);
    }
}
