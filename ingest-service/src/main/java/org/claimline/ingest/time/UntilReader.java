package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import java.time.LocalDate;
import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads up to which day something counts: "as of 9 September", "by the weekend", "before 10 October". */
final class UntilReader {
    private final WindowCursor cursor;

    UntilReader(WindowCursor cursor) {
        this.cursor = cursor;
    }

    /** "as of 9 September", "by 9 September". */
    @Nullable
    TimeExpression day(boolean stands) {
        cursor.take(ON);
        cursor.take(IN);
        var time = cursor.time();
        if (time != null && time.timex().kind() == Timex.Kind.TIME && time.form() != Form.DAY) {
            // "by 10 a.m. on Saturday"
            cursor.at = time.end();
            cursor.take(ON);
            time = cursor.time();
        }
        var until = time == null ? null : until(time);
        if (time == null || until == null) return null;
        cursor.at = time.end();
        return ending(time, until, stands ? "as of a day" : "until a day");
    }

    /** "held out until Sunday": on that day it was over; the cursor stands behind "until", and where it is no such day stays there. */
    @Nullable
    TimeExpression lost() {
        int begun = cursor.at;
        boolean until = cursor.text.is(cursor.start, "until") || cursor.text.is(cursor.start, "till");
        if (!until || !stood(cursor.start)) return null;
        var time = cursor.time();
        var day = time == null || time.form() != Form.DAY ? null : time.timex().from();
        if (time == null || day == null) {
            cursor.at = begun;
            return null;
        }
        cursor.at = time.end();
        return cursor.expression(time, null, Windows.on(day, cursor.words()), Use.WINDOW, TimeExpression.STAND);
    }

    private boolean stood(int until) {
        for (int at = until - 1; at >= Math.max(cursor.sentence.first(), until - 2); at--)
            if (cursor.table.end(HELD_OUT, cursor.text.tokens(), at, until) == until) return true;
        return false;
    }

    /** The day, or the last one of "by the end of October" and "by the weekend", or the middle one of "by mid-October". */
    private static @Nullable LocalDate until(TimeReading time) {
        var timex = time.timex();
        boolean named = time.form() == Form.NAMED && !time.vague();
        boolean whole = time.form() == Form.WEEKEND || (named && "END".equals(timex.mod()));
        if (whole) return timex.to();
        boolean middle = named && "MID".equals(timex.mod()) && CalendarPeriods.month(timex);
        if (middle && timex.from() != null) return timex.from().plusDays(CalendarPeriods.HALF);
        return time.form() == Form.DAY ? timex.from() : null;
    }

    /** "before 10 October", "just before Christmas": up to the day before it; "two days before 10 October" is that day. */
    @Nullable
    TimeExpression before() {
        var counted = cursor.start > cursor.sentence.first() ? cursor.timeAt(cursor.start - 1) : null;
        var time = cursor.time();
        var day = time == null || time.timex().kind() != Timex.Kind.DATE
                ? null
                : time.timex().from();
        boolean named = time != null
                && time.timex().mod() == null
                && (time.form() == Form.DAY
                        || time.form() == Form.WEEKEND
                        || (time.form() == Form.NAMED && CalendarPeriods.month(time.timex())));
        if (time == null || day == null || !named || counted != null) return null;
        cursor.at = time.end();
        return ending(time, day.minusDays(1), "until a day");
    }

    private TimeExpression ending(TimeReading time, LocalDate last, String name) {
        return cursor.expression(time, null, Windows.until(last, cursor.words()), Use.END, name);
    }
}
