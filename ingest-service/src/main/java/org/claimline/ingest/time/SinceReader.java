package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind "since": a day, a period, an event. */
final class SinceReader {
    private final WindowCursor cursor;
    private final EventReader events;

    SinceReader(WindowCursor cursor, EventReader events) {
        this.cursor = cursor;
        this.events = events;
    }

    /** The window, or null; the cursor stands behind "since". */
    @Nullable
    TimeExpression since() {
        if (cursor.take(NEW_YEAR))
            return cursor.expression(
                    null, Windows.sinceStartOf(Period.YEARS, cursor.words()), "since the start of a period");
        cursor.take(ON);
        var time = cursor.time();
        if (time != null) {
            var timex = time.timex();
            int noun = cursor.at;
            cursor.at = time.end();
            String mod = timex.mod();
            if ((time.form() == Form.THIS || time.form() == Form.THE) && time.period() != null && !"END".equals(mod))
                return cursor.expression(
                        time, Windows.sinceStartOf(time.period(), cursor.words()), "since the start of a period");
            boolean vague = time.vague();
            if (timex.to() != null && "END".equals(mod) && !vague)
                return cursor.expression(
                        time, Windows.sinceEndOf(timex.to(), cursor.words()), "since the end of a period");
            boolean morning = timex.kind() == Timex.Kind.TIME;
            // "since mid-September"
            if ("MID".equals(mod) && !vague && CalendarPeriods.month(timex) && timex.from() != null)
                return cursor.expression(
                        time,
                        Windows.since(timex.from().plusDays(CalendarPeriods.HALF), cursor.words()),
                        "since a day");
            vague |= "MID".equals(mod);
            if (timex.from() != null && (time.form() != Form.OTHER || morning) && time.form() != Form.LENGTH)
                return cursor.expression(
                        time, Windows.since(vague ? null : timex.from(), cursor.words()), "since a day");
            cursor.at = noun;
        }
        var dated = datedEvent();
        if (dated != null) return dated;
        int begun = cursor.at;
        boolean fromStart = cursor.take(START);
        var event = events.near(cursor.text, cursor.at, cursor.limit, fromStart ? 4 : 2);
        if (event != null) {
            cursor.at = event.end();
            return cursor.expression(null, Windows.since(event.value().day(), cursor.words()), "since an event");
        }
        if (!fromStart) return null;
        cursor.at = begun;
        while (cursor.at < cursor.limit
                && cursor.at < cursor.start + EventReader.LONGEST
                && cursor.text.token(cursor.at).word()
                && cursor.timeAt(cursor.at) == null) cursor.at++;
        return cursor.expression(null, Windows.since(null, cursor.words()), "since an event");
    }

    /** "an operation that began on 6 August", "the offensive, launched on 6 August,": what it brought counts since that day. */
    @Nullable
    TimeExpression begun() {
        int noun = cursor.start - 1;
        if (noun > cursor.sentence.first() && cursor.text.is(noun, ",")) noun--;
        if (noun < cursor.sentence.first() || !events.noun(cursor.text.token(noun))) return null;
        cursor.take(ON);
        var day = cursor.time();
        if (day == null || day.form() != Form.DAY || day.timex().from() == null) return null;
        cursor.at = day.end();
        return cursor.expression(day, Windows.since(day.timex().from(), cursor.words()), "since an event of a day");
    }

    /** "since active operations began there on 29 August", "since the fall of the town, ten days ago". */
    private @Nullable TimeExpression datedEvent() {
        for (int on = cursor.at; on + 1 < Math.min(cursor.limit, cursor.at + EventReader.LONGEST); on++) {
            boolean comma = cursor.text.is(on, ",");
            boolean hyphen = cursor.text.is(on, "-");
            if (!cursor.text.token(on).word() && !comma && !hyphen) return null;
            int end = comma ? on + 1 : cursor.table.end(ON, cursor.text.tokens(), on, cursor.limit);
            var time = end > on && end < cursor.limit ? cursor.timeAt(end) : bare(on);
            var undated = time == null && !comma ? undated(on) : null;
            if (undated != null) {
                cursor.at = undated.end();
                boolean early = "START".equals(undated.timex().mod());
                return cursor.expression(
                        undated,
                        Windows.since(early ? undated.timex().from() : null, cursor.words()),
                        "since an event");
            }
            if (time == null
                    || !(time.form() == Form.DAY || time.form() == Form.SHIFTED)
                    || time.timex().from() == null) {
                if (comma) return null;
                continue;
            }
            cursor.at = time.end();
            return cursor.expression(
                    time, Windows.since(time.timex().from(), cursor.words()), "since an event of a day");
        }
        return null;
    }

    /** "since crossing the border last Tuesday": a day without a preposition. */
    private @Nullable TimeReading bare(int on) {
        var day = cursor.timeAt(on);
        return day != null && day.form() == Form.DAY && day.timex().first() == on ? day : null;
    }

    /** "since its invasion began last week", "since the town fell in May": on which day of these is not said. */
    private @Nullable TimeReading undated(int on) {
        var last = cursor.timeAt(on);
        if (last != null) return last.form() == Form.LAST && last.timex().first() == on ? last : null;
        int in = cursor.table.end(IN, cursor.text.tokens(), on, cursor.limit);
        var named = in > on && in < cursor.limit ? cursor.timeAt(in) : null;
        return named != null && (named.form() == Form.NAMED || named.form() == Form.LAST) ? named : null;
    }
}
