package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind "in" and "for": a period, a length of time, an event. */
final class PeriodReader {
    /** "the biggest gain by far in three months": how far a superlative reaches. */
    private static final int RECORD_REACH = 5;

    private final WindowCursor cursor;
    private final EventReader events;
    private final RangeReader ranges;

    PeriodReader(WindowCursor cursor, EventReader events, RangeReader ranges) {
        this.cursor = cursor;
        this.events = events;
        this.ranges = ranges;
    }

    /** "in the past two weeks", "in three days", "in September", "for the present operation". */
    @Nullable
    TimeExpression within(boolean in) {
        int noun = cursor.at;
        var time = cursor.time();
        if (time == null && cursor.take(THE)) {
            // "in the seven days to Friday"
            var length = cursor.time();
            cursor.at = length == null ? noun : length.end();
            var part = length == null ? null : ranges.part(length);
            if (part != null) return part;
            var since = length == null ? null : since(length);
            if (since != null) return since;
            cursor.at = noun;
        }
        if (time == null) {
            var event = events.near(cursor.text, noun, cursor.limit, 1);
            if (event == null || !event.value().during()) return null;
            cursor.at = event.end();
            return cursor.expression(null, Windows.since(event.value().day(), cursor.words()), "during an event");
        }
        cursor.at = time.end();
        var part = ranges.part(time);
        if (part != null) return part;
        cursor.at = time.end();
        var timex = time.timex();
        return switch (time.form()) {
            case LENGTH -> in ? length(time) : null;
            case NAMED -> !in && record() ? null : ranges.period(time);
            case THE -> {
                var begun = since(time);
                if (begun != null) yield begun;
                // "in the week after the town fell"
                if (cursor.table.end(AFTER, cursor.text.tokens(), time.end(), cursor.limit) > time.end()) yield null;
                cursor.at = time.end();
                yield timex.mod() != null || time.period() == null
                        ? startOfThis(time)
                        : cursor.expression(time, whole(time, time.period()), "within a period");
            }
            case DAY -> null;
            default -> open(time);
        };
    }

    /** "in the month" is that of the calendar; "over the week" the seven days up to now. */
    private Windows whole(TimeReading time, Period period) {
        boolean over = cursor.table.end(OVER, cursor.text.tokens(), cursor.start, cursor.limit)
                == time.timex().first();
        var past = Windows.past(period, 1, cursor.words());
        if (over && (period == Period.WEEKS || period == Period.FORTNIGHTS)) return past;
        var current = Windows.thisOne(period, cursor.words());
        // Nobody sums up on a Monday what the week has brought since that morning.
        return from ->
                from != null && period == Period.WEEKS && period.startOf(from).equals(from)
                        ? past.apply(from)
                        : current.apply(from);
    }

    /** "in the five weeks since operations began": the length says when that was, unless its own words do. */
    private @Nullable TimeExpression since(TimeReading length) {
        var period = length.period();
        var count = length.form() == Form.THE && length.timex().mod() == null ? Integer.valueOf(1) : length.count();
        cursor.at = length.end();
        boolean counted = period != null && count != null && count <= Windows.LONGEST;
        if (!counted || period == null || count == null || !cursor.take(SINCE)) return null;
        int begun = cursor.at;
        var event = ranges.since();
        if (event != null && event.timex() != null) return event;
        if (event == null) cursor.at = begun;
        return cursor.expression(length, Windows.past(period, count, cursor.words()), "within a length of time");
    }

    /** "at the start of the month". */
    private @Nullable TimeExpression startOfThis(TimeReading time) {
        boolean start = "START".equals(time.timex().mod()) && time.period() == Period.MONTHS;
        return start
                ? cursor.expression(
                        time,
                        Windows.firstOfThis(Period.MONTHS, Period.DAYS, CalendarPeriods.THIRD, cursor.words()),
                        "within a period")
                : null;
    }

    private @Nullable TimeExpression length(TimeReading time) {
        boolean bare = time.end() - time.timex().first() == 1;
        // "in two weeks' time" lies ahead, "within 24-hour reach" is no time.
        boolean ahead = cursor.take(AHEAD) || time.period() == null;
        boolean adjective = time.count() != null
                && time.count() > 1
                && cursor.text.token(time.end() - 2).punctuation();
        if (bare || ahead || adjective || record() || time.timex().rule().equals("age")) return null;
        if (cursor.text
                .token(cursor.start)
                .lower()
                .equals(cursor.text.token(time.timex().first()).lower())) return null;
        var period = time.period();
        if (period == null) return null;
        var rule = time.count() == null
                ? Windows.recent(cursor.words())
                : Windows.past(period, Math.min(time.count(), Windows.LONGEST), cursor.words());
        return cursor.expression(time, rule, "within a length of time");
    }

    private boolean record() {
        for (int before = Math.max(cursor.sentence.first(), cursor.start - RECORD_REACH);
                before < cursor.start;
                before++)
            if (cursor.table.end(RECORD, cursor.text.tokens(), before, cursor.limit) > before) return true;
        return false;
    }

    /** A time that opens a window by itself: "last week", "the past ten days"; null where it does not. */
    @Nullable
    TimeExpression open(TimeReading time) {
        var timex = time.timex();
        var period = time.period();
        Integer count = time.count();
        var rule = switch (time.form()) {
            case DAY -> timex.from() == null ? null : Windows.on(timex.from(), cursor.words());
            case THIS -> period == null ? null : Windows.thisOne(period, cursor.words());
            case LAST, SHIFTED, WEEKEND -> past(time);
            case PAST_LENGTH ->
                period == null || count == null || count > Windows.LONGEST
                        ? null
                        : Windows.past(period, count, cursor.words());
            case RECENT -> Windows.recent(cursor.words());
            default -> null;
        };
        if (rule == null) return null;
        boolean single = timex.from() != null && timex.from().equals(timex.to());
        boolean named = time.form() == Form.DAY || time.form() == Form.SHIFTED;
        var day = time.exact() != null ? time.exact() : single && named ? timex.from() : null;
        return cursor.expression(time, day, rule, Use.WINDOW, timex.rule());
    }

    private @Nullable Windows past(TimeReading time) {
        var timex = time.timex();
        if (time.form() == Form.LAST && time.period() != null) return Windows.lastOne(time.period(), cursor.words());
        if (time.exact() != null) return Windows.on(time.exact(), cursor.words());
        if (timex.from() == null || timex.to() == null) return null;
        return timex.from().equals(timex.to())
                ? Windows.on(timex.from(), cursor.words())
                : Windows.within(timex.from(), timex.to(), cursor.words());
    }
}
