package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import java.time.LocalDate;
import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads when the event of a clause happened that is joined to a time: "since 27 July, when marines took it", "on Tuesday, ten days after they
 * had taken it". Such an expression dates what stands behind it and nothing else.
 */
final class RelativeClauses {
    private final WindowCursor cursor;

    RelativeClauses(WindowCursor cursor) {
        this.cursor = cursor;
    }

    /** The time that "when" repeats; the cursor stands behind it. */
    @Nullable
    TimeExpression when() {
        int before = cursor.start - 1;
        if (before > cursor.sentence.first() && cursor.text.is(before, ",")) before--;
        var time = before < cursor.sentence.first() ? null : cursor.timeAt(before);
        if (time == null || time.end() != before + 1 || time.timex().from() == null) return null;
        boolean day = time.form() == Form.DAY || time.form() == Form.SHIFTED;
        var opens = day
                ? Windows.on(time.timex().from(), cursor.words())
                : time.form() == Form.NAMED ? CalendarPeriods.named(time.timex(), cursor.words()) : null;
        return opens == null
                ? null
                : new TimeExpression(
                        cursor.start,
                        cursor.at,
                        null,
                        day ? time.timex().from() : null,
                        opens,
                        Use.WINDOW,
                        TimeExpression.CLAUSE);
    }

    /** "ten days after": so long before the day that the sentence has named. */
    @Nullable
    TimeExpression after() {
        var length = cursor.time();
        Integer count = length == null || length.form() != Form.LENGTH ? null : length.count();
        var period = length == null ? null : length.period();
        if (length == null || count == null || count > Windows.LONGEST) return null;
        if (period != Period.DAYS && period != Period.WEEKS) return null;
        cursor.at = length.end();
        var day = named(length.timex().first());
        if (day == null || !cursor.take(AFTER)) return null;
        var then = period.before(day, count);
        return cursor.expression(length, then, Windows.on(then, cursor.words()), Use.WINDOW, TimeExpression.CLAUSE);
    }

    /** The day named last before a token. */
    private @Nullable LocalDate named(int token) {
        for (int at = token - 1; at >= cursor.sentence.first(); at--) {
            var time = cursor.timeAt(at);
            if (time != null && time.form() == Form.DAY) return time.timex().from();
        }
        return null;
    }
}
