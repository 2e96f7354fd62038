package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads what windows the times of a sentence open: "since September 6", "in the past two weeks", "from 1 to 12 September". */
final class WindowReader {
    /** "the largest advance": the words from a superlative to "since". */
    private static final int SUPERLATIVE_REACH = 3;

    private final WindowCursor cursor;
    private final SinceReader since;
    private final RangeReader ranges;
    private final PartReader parts;
    private final UntilReader until;
    private final PeriodReader periods;
    private final RelativeClauses relative;
    private final ReportNames names;

    WindowReader(
            WindowWord.Table table,
            EventReader events,
            ReportNames names,
            TokenizedText text,
            Sentence sentence,
            Iterable<TimeReading> readings) {
        this.names = names;
        cursor = new WindowCursor(table, text, sentence, readings);
        relative = new RelativeClauses(cursor);
        since = new SinceReader(cursor, events);
        parts = new PartReader(cursor);
        until = new UntilReader(cursor);
        ranges = new RangeReader(cursor, since, parts);
        periods = new PeriodReader(cursor, events, ranges);
    }

    /** The expression that starts at a token and opens a window, or null. */
    @Nullable
    TimeExpression read(int from) {
        cursor.begin(from);
        if (cursor.take(SAME)) return cursor.expression(null, null, null, Use.SAME, "the same time");
        var other = byOther(from);
        if (other != null) return other;
        cursor.begin(from);
        if (cursor.take(OVERNIGHT)) {
            var night = cursor.timeAt(from);
            var on = overnightOn();
            if (on != null) return on;
            return cursor.expression(night, Windows.past(Period.DAYS, 1, cursor.words()), "overnight");
        }
        if (cursor.take(PAST_WEEK))
            return cursor.expression(null, Windows.past(Period.WEEKS, 1, cursor.words()), "length up to a day");
        if (cursor.take(SINCE)) return superlative() ? null : since.since();
        if (cursor.take(BEGAN)) {
            var begun = since.begun();
            if (begun != null) return begun;
        }
        cursor.at = cursor.start;
        if (cursor.take(STANDS)) return until.day(true);
        if (cursor.take(FROM)) return ranges.range();
        if (cursor.take(BY)) {
            var last = until.lost();
            if (last != null) return last;
            var day = until.day(false);
            if (day != null) return day;
        }
        cursor.at = cursor.start;
        if (cursor.take(BEFORE)) {
            var day = until.before();
            if (day != null) return day;
        }
        cursor.at = cursor.start;
        boolean in = cursor.take(IN);
        var week = parts.week();
        if (week != null) return week;
        if (in || cursor.take(FOR)) {
            var within = periods.within(in);
            if (within != null) return within;
        }
        cursor.at = cursor.start;
        cursor.take(ON);
        return on();
    }

    /** A time that is told by another one of the sentence; null where it is not. */
    private @Nullable TimeExpression byOther(int from) {
        if (cursor.take(SAME_SPAN)) {
            var length = cursor.time();
            if (length != null && length.form() == Form.LENGTH) {
                cursor.at = length.end();
                return cursor.expression(length, null, null, Use.SAME, "the same time");
            }
        }
        cursor.begin(from);
        if (cursor.take(WHEN)) return relative.when();
        return relative.after();
    }

    /** "overnight on 17 November": the cursor stands behind the first word. */
    private @Nullable TimeExpression overnightOn() {
        int end = cursor.at;
        var day = cursor.take(ON) ? cursor.time() : null;
        if (day == null || day.form() != Form.DAY || day.timex().from() == null) {
            cursor.at = end;
            return null;
        }
        cursor.at = day.end();
        var date = day.timex().from();
        return cursor.expression(
                day,
                date,
                Windows.on(date, cursor.words()),
                Use.WINDOW,
                day.timex().rule());
    }

    /** "the least since summer", "the biggest gain since March": says how rare a thing is. */
    private boolean superlative() {
        int least = Math.max(cursor.sentence.first(), cursor.start - SUPERLATIVE_REACH);
        for (int at = cursor.start - 1; at >= least; at--) {
            if (cursor.text.token(at).punctuation()) return false;
            if (cursor.table.end(SUPERLATIVE, cursor.text.tokens(), at, cursor.limit) > at) return true;
        }
        return false;
    }

    /** A day, or a time that needs no preposition. */
    private @Nullable TimeExpression on() {
        int begun = cursor.at;
        var ends = begun > cursor.start ? ranges.numbered() : null;
        if (ends != null) return ends;
        cursor.at = begun;
        var time = cursor.time();
        if (time == null || (begun > time.timex().first() && begun == cursor.start)) return null;
        cursor.at = time.end();
        if (time.form() == Form.DAY && time.timex().from() != null) {
            // "its bulletin for October 19-25" tells of these days.
            if (cursor.spans.of(time) == null && names.report(cursor.text, cursor.sentence, time.timex())) {
                var day = time.timex().from();
                return cursor.expression(time, day, Windows.until(day, cursor.words()), Use.REPORT, "day of a report");
            }
            if (begun == cursor.start && names.name(cursor.text, cursor.sentence, time.timex())) return null;
            var days = cursor.spans.of(time);
            if (days != null) {
                cursor.at = days.end();
                cursor.start = Math.min(cursor.start, days.first());
                return cursor.expression(
                        time, Windows.between(days.from(), days.to(), cursor.words()), TimeExpression.RANGE);
            }
        }
        // "the October gains"
        boolean alone = begun == cursor.start && time.form() == Form.NAMED && alone(time);
        if (alone) {
            var month =
                    CalendarPeriods.month(time.timex()) ? CalendarPeriods.named(time.timex(), cursor.words()) : null;
            return month == null ? null : cursor.expression(time, month, TimeExpression.ALONE);
        }
        boolean gains = cursor.table.end(MONTHLY, cursor.text.tokens(), cursor.at, cursor.limit) > cursor.at;
        if (partly(time, begun)) return part(time);
        if (told(time)) return ranges.period(time);
        return gains && time.form() == Form.NAMED && CalendarPeriods.month(time.timex())
                ? ranges.period(time)
                : periods.open(time);
    }

    /** "early in October": a part of a month needs no preposition before it. */
    private boolean partly(TimeReading time, int begun) {
        return cursor.table.end(PARTLY, cursor.text.tokens(), begun, cursor.limit) > begun
                && begun == cursor.start
                && time.form() == Form.NAMED
                && CalendarPeriods.month(time.timex());
    }

    /** "early in October" is its first third, "earlier in October" may be any of its days. */
    private @Nullable TimeExpression part(TimeReading time) {
        var timex = time.timex();
        boolean sometime = cursor.table.end(SOMETIME, cursor.text.tokens(), cursor.start, cursor.limit) > cursor.start;
        return sometime && timex.from() != null && timex.to() != null
                ? cursor.expression(time, Windows.within(timex.from(), timex.to(), cursor.words()), "within a period")
                : ranges.period(time);
    }

    /** "the previous week", "that month": reckoned from a time that the text has named. */
    private boolean told(TimeReading time) {
        var timex = time.timex();
        boolean the = cursor.table.end(THE, cursor.text.tokens(), timex.first(), time.end()) > timex.first();
        return time.form() == Form.NAMED
                && timex.rule().equals("period of the calendar")
                && time.end() - timex.first() > (the ? 2 : 1);
    }

    /** "put November at", "November's 259": the name of a month as the subject or object of what it brought. */
    private boolean alone(TimeReading time) {
        int before = time.timex().first() - 1;
        int next = time.end();
        boolean opens = before < cursor.sentence.first()
                || cursor.text.token(before).punctuation()
                || cursor.table.end(BARE_START, cursor.text.tokens(), before, cursor.limit) > before;
        boolean closes = next >= cursor.limit
                || cursor.text.is(next, ":")
                || cursor.text.token(next).number()
                || cursor.text.token(next).lower().startsWith("'")
                || cursor.table.end(BARE_END, cursor.text.tokens(), next, cursor.limit) > next;
        return opens && closes;
    }
}
