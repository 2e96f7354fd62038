package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads windows that name both ends: "from October 1 to November 9", "the week to Friday". */
final class RangeReader {
    private static final int DAYS_OF_WEEK = 7;
    private static final int HOURS_OF_DAY = 24;

    private final WindowCursor cursor;
    private final SinceReader since;
    private final PartReader parts;

    RangeReader(WindowCursor cursor, SinceReader since, PartReader parts) {
        this.cursor = cursor;
        this.parts = parts;
        this.since = since;
    }

    /** "from October 1 to November 9", "between 4 and 10 June", "from October 1". */
    @Nullable
    TimeExpression range() {
        cursor.take(ON);
        int begun = cursor.at;
        var ends = numbered();
        if (ends != null) return ends;
        cursor.at = begun;
        var first = cursor.time();
        if (first == null || first.timex().from() == null) {
            if (!cursor.take(START)) return null;
            cursor.at = begun;
            return since.since();
        }
        boolean start = first.form() == Form.THE && "START".equals(first.timex().mod());
        if (!start && first.form() != Form.DAY && first.form() != Form.NAMED && first.form() != Form.THIS) return null;
        cursor.at = first.end();
        boolean to = cursor.take(TO);
        var numbered = to && first.form() == Form.DAY
                ? cursor.spans.numbered(first.timex().from(), cursor.at)
                : null;
        if (numbered != null) {
            cursor.at++;
            return cursor.expression(
                    first, Windows.between(first.timex().from(), numbered, cursor.words()), TimeExpression.RANGE);
        }
        var last = to ? cursor.time() : null;
        var month = last == null ? null : endOfThe(first, last);
        if (month != null) return month;
        if (last != null
                && last.timex().to() != null
                && !last.timex().to().isBefore(first.timex().from())) {
            cursor.at = last.end();
            var begins = CalendarPeriods.begins(first, first.timex().from());
            var closes = CalendarPeriods.ends(last, last.timex().to());
            return cursor.expression(
                    first,
                    last.form() == Form.NAMED
                            ? Windows.within(begins, closes, cursor.words())
                            : Windows.between(begins, closes, cursor.words()),
                    TimeExpression.RANGE);
        }
        var earlier = last == null ? null : earlier(first, last);
        if (earlier != null) return earlier;
        cursor.at = begun;
        return since.since();
    }

    /** "from 1 September to the end of the month": of the month that the range begins in. */
    private @Nullable TimeExpression endOfThe(TimeReading first, TimeReading last) {
        var from = first.timex().from();
        boolean ends = last.form() == Form.THE && "END".equals(last.timex().mod());
        var period = last.period();
        if (!ends || from == null || (period != Period.MONTHS && period != Period.YEARS)) return null;
        cursor.at = last.end();
        return cursor.expression(
                first, Windows.between(from, period.endOf(from), cursor.words()), TimeExpression.RANGE);
    }

    /** "between January and April", told on 3 January: of the year before; "from Monday to Friday", told on a Wednesday: of the week before. */
    private @Nullable TimeExpression earlier(TimeReading first, TimeReading last) {
        var from = first.timex().from();
        var to = last.timex().to();
        if (from == null || to == null || first.form() != last.form()) return null;
        boolean weekdays =
                first.timex().rule().equals("weekday") && last.timex().rule().equals("weekday");
        var before = weekdays ? from.minusWeeks(1) : from.minusYears(1);
        if (before.isAfter(to)) return null;
        cursor.at = last.end();
        return cursor.expression(first, Windows.between(before, to, cursor.words()), TimeExpression.RANGE);
    }

    /** What "since" opens; the cursor stands behind it. */
    @Nullable
    TimeExpression since() {
        return since.since();
    }

    /** "4 and 10 June", where the first number stands before the month of the second. */
    @Nullable
    TimeExpression numbered() {
        Integer day = cursor.at < cursor.limit ? Words.number(cursor.text.token(cursor.at), 1, 31) : null;
        if (day == null || cursor.timeAt(cursor.at) != null) return null;
        cursor.at++;
        var last = cursor.take(TO) ? cursor.time() : null;
        var to = last == null || last.form() != Form.DAY ? null : last.timex().from();
        if (to == null || last == null || day > to.getDayOfMonth()) return null;
        cursor.at = last.end();
        return cursor.expression(
                last, Windows.between(to.withDayOfMonth(day), to, cursor.words()), TimeExpression.RANGE);
    }

    /** "the week of 15 November", "the week to Friday", "the month of October", "the first ten days of November". */
    @Nullable
    TimeExpression part(TimeReading time) {
        int end = cursor.at;
        var period = time.period();
        if (period == null) return null;
        if (period.clock()) return hours(time);
        boolean first =
                cursor.table.end(FIRST, cursor.text.tokens(), time.timex().first(), end)
                        > time.timex().first();
        boolean one = time.form() == Form.THE || time.form() == Form.THIS;
        if (cursor.take(PERIOD_OF)) {
            int behind = cursor.at;
            // "the week of 7 to 13 October"
            var days = one && period == Period.WEEKS ? numbered() : null;
            if (days != null) return days;
            cursor.at = behind;
            var of = cursor.time();
            var from = of == null ? null : of.timex().from();
            Integer counted = first && time.form() == Form.OTHER ? time.count() : null;
            boolean ours = of != null && (of.form() == Form.THE || of.form() == Form.THIS);
            var whole = of == null || !ours ? null : of.period();
            if (counted != null && of != null && whole != null) {
                cursor.at = of.end();
                return cursor.expression(
                        of, Windows.firstOfThis(whole, period, counted, cursor.words()), "within a period");
            }
            if (of == null || from == null) return null;
            var last = parts.last(time, of);
            if (last != null) return last;
            cursor.at = of.end();
            if (counted != null)
                return cursor.expression(
                        of, CalendarPeriods.first(from, period, counted, cursor.words()), "within a period");
            if (!one) return null;
            if (of.form() == Form.NAMED) return period(of);
            var span = cursor.spans.of(of);
            if (span == null && period != Period.WEEKS) return null;
            cursor.at = span == null ? cursor.at : Math.max(cursor.at, span.end());
            var to = span == null ? from.plusDays(DAYS_OF_WEEK - 1) : span.to();
            return cursor.expression(
                    of, Windows.between(span == null ? from : span.from(), to, cursor.words()), TimeExpression.RANGE);
        }
        var count = time.form() == Form.LENGTH ? time.count() : null;
        boolean length = count != null && count <= Windows.LONGEST;
        if ((one || length) && cursor.take(PERIOD_TO)) {
            cursor.take(ON);
            return upTo(period, count != null && length ? count : 1);
        }
        cursor.at = end;
        boolean several = time.form() == Form.LENGTH && time.count() == null;
        if (several && cursor.take(PERIOD_TO)) return recent();
        cursor.at = end;
        if ((one || length) && cursor.take(FROM)) {
            var range = range();
            if (range != null && range.rule().equals(TimeExpression.RANGE)) return range;
        }
        cursor.at = end;
        return (one || length) && cursor.take(PERIOD_FROM) ? behind(period, count != null && length ? count : 1) : null;
    }

    /** "the 24 hours to Tuesday"; a number of hours that fill days. */
    private @Nullable TimeExpression hours(TimeReading time) {
        var count = time.form() == Form.LENGTH && time.period() == Period.HOURS ? time.count() : null;
        return count != null && count % HOURS_OF_DAY == 0 && count <= Windows.LONGEST && cursor.take(PERIOD_TO)
                ? upTo(Period.DAYS, count / HOURS_OF_DAY)
                : null;
    }

    /** "the week to Friday", "the three months to the end of November"; the cursor stands behind "to". */
    private @Nullable TimeExpression upTo(Period period, int count) {
        cursor.take(ON);
        var to = cursor.time();
        if (to == null || to.timex().from() == null || to.timex().to() == null) return null;
        boolean end = to.form() == Form.NAMED && "END".equals(to.timex().mod()) && !to.vague();
        // "the three months to September": with the whole of it
        end |= to.form() == Form.NAMED && to.timex().mod() == null && period.compareTo(Period.MONTHS) >= 0;
        if (to.form() != Form.DAY && !end) return null;
        cursor.at = to.end();
        var last = end ? to.timex().to() : to.timex().from();
        var before = period.before(end ? last.plusDays(1) : last, count);
        return cursor.expression(to, Windows.between(before, last, cursor.words()), TimeExpression.RANGE);
    }

    /** "the weeks to 10 October": the words give no start; the cursor stands behind "to". */
    private @Nullable TimeExpression recent() {
        cursor.take(ON);
        var to = cursor.time();
        var last = to == null || to.form() != Form.DAY ? null : to.timex().from();
        if (to == null || last == null) return null;
        cursor.at = to.end();
        return cursor.expression(to, Windows.upTo(last, cursor.words()), TimeExpression.RANGE);
    }

    /** "the ten days after 1 October": counted from a day, as far as they have passed; the cursor stands behind "after". */
    private @Nullable TimeExpression behind(Period period, int count) {
        cursor.take(ON);
        var from = cursor.time();
        var first =
                from == null || from.form() != Form.DAY ? null : from.timex().from();
        if (from == null || first == null) return null;
        cursor.at = from.end();
        return cursor.expression(
                from, Windows.within(first, period.plus(first, count), cursor.words()), TimeExpression.RANGE);
    }

    /** The window of a month, a season or a year by its name. */
    @Nullable
    TimeExpression period(TimeReading time) {
        var several = parts.months(time);
        if (several != null) return several;
        var days = CalendarPeriods.named(time.timex(), cursor.words());
        return days == null ? null : cursor.expression(time, days, "within a period");
    }
}
