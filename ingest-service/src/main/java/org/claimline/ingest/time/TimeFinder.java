package org.claimline.ingest.time;

import static org.claimline.ingest.time.TimeFinder.Role.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds expressions of time and what window each opens. */
public final class TimeFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "since the start of the counteroffensive in the south": how far the words of an event may run. */
    private static final int LONGEST_EVENT = 8;

    enum Role {
        LAST,
        RECENT,
        SINCE,
        FROM,
        TO,
        BY,
        START,
        END,
        STANDS,
        IN,
        THIS,
        ON,
        TODAY,
        YESTERDAY,
        OVERNIGHT,
        WEEKEND,
        ONE,
        THE,
        PART
    }

    private final PhraseTable<Set<Role>> roles = roles();
    private final PhraseTable<Period> periods = PhraseTable.read(EN + "periods.tsv", row -> Period.valueOf(row[1]));
    private final PhraseTable<String> events = PhraseTable.read(EN + "events.tsv", row -> row[1]);
    private final PhraseTable<Integer> numbers = numbers();
    private final Days days = new Days();

    /** The expressions of a text, in its order. */
    public List<TimeExpression> find(TokenizedText text, @Nullable LocalDate published) {
        var found = new ArrayList<TimeExpression>();
        for (var sentence : text.sentences())
            for (int at = sentence.first(); at < sentence.end(); ) {
                var reading = new Reading(text, at, sentence.end(), published);
                int stands = reading.stands();
                if (stands > at) {
                    at = stands;
                    continue;
                }
                var expression = reading.read();
                if (expression != null && !Dateline.holds(text, sentence, expression)) found.add(expression);
                at = expression == null ? at + 1 : expression.end();
            }
        return found;
    }

    /** One attempt to read an expression that starts at a token. */
    private final class Reading {
        private final TokenizedText text;
        private final int start;
        private final int limit;
        private final @Nullable LocalDate published;
        private int at;

        Reading(TokenizedText text, int start, int limit, @Nullable LocalDate published) {
            this.text = text;
            this.start = start;
            this.limit = limit;
            this.published = published;
            at = start;
        }

        /** One past "as of today", which says when a figure stands and opens no window; the start where there is no such thing. */
        int stands() {
            if (!take(STANDS)) return start;
            boolean relative = take(TODAY) || take(YESTERDAY);
            take(ON);
            var day = relative ? null : days.at(text, at, limit, published);
            int end = relative ? at : day == null ? start : day.end();
            reset();
            return end;
        }

        @Nullable
        TimeExpression read() {
            if (take(SINCE)) return since();
            if (take(TODAY)) return day(published);
            if (take(YESTERDAY)) return day(published == null ? null : published.minusDays(1));
            if (take(OVERNIGHT)) return expression(null, Windows.past(Period.DAYS, 1, words()));
            var range = reset() ? range() : null;
            if (range != null) return range;
            if (reset() && take(BY)) {
                var day = days.at(text, at, limit, published);
                if (day != null && day.isDay()) return named(day, Windows.until(day.first(), words(day.end())));
            }
            if (reset() && take(THIS)) return period(true);
            reset();
            take(ON);
            var named = days.at(text, at, limit, published);
            if (named != null && named.isDay()) return on(named);
            return reset() ? span() : null;
        }

        /** "since September 6", "since the start of the month", "since the counteroffensive began". */
        private @Nullable TimeExpression since() {
            take(ON);
            if (take(END)) {
                var period = days.at(text, at, limit, published);
                return period == null || period.isDay()
                        ? null
                        : named(period, Windows.sinceEndOf(period.last(), words(period.end())));
            }
            boolean fromStart = take(START);
            take(PART);
            int noun = at;
            if (take(THIS) || take(THE)) {
                var period = periods.longest(text.tokens(), at, limit);
                if (period != null && (fromStart || text.is(at - 1, "this"))) {
                    at = period.end();
                    return expression(null, Windows.sinceStartOf(period.value(), words()));
                }
            }
            at = noun;
            var day = days.at(text, at, limit, published);
            if (day != null) {
                boolean whole = fromStart || day.isDay() || (!text.is(at - 1, "late") && !text.is(at - 1, "mid"));
                return named(day, Windows.since(whole ? day.first() : null, words(day.end())));
            }
            if (take(YESTERDAY))
                return expression(null, Windows.since(published == null ? null : published.minusDays(1), words()));
            var dated = datedEvent();
            return dated == null ? event(fromStart) : dated;
        }

        /** "since active operations began there on 29 August". */
        private @Nullable TimeExpression datedEvent() {
            for (int on = at; on + 1 < Math.min(limit, at + LONGEST_EVENT); on++) {
                if (!text.token(on).word()) return null;
                var day = text.is(on, "on") ? days.at(text, on + 1, limit, published) : null;
                if (day != null && day.isDay()) return named(day, Windows.since(day.first(), words(day.end())));
            }
            return null;
        }

        private @Nullable TimeExpression event(boolean fromStart) {
            for (int from = at; from < Math.min(limit, at + (fromStart ? 4 : 2)); from++) {
                var event = events.longest(text.tokens(), from, limit);
                if (event == null && from == at && take(THE) && fromStart) {
                    event = events.longest(text.tokens(), from, limit);
                }
                if (event == null) continue;
                at = event.end();
                var day = event.value().equals("-") ? null : LocalDate.parse(event.value());
                return expression(null, Windows.since(day, words()));
            }
            if (!fromStart) return null;
            while (at < limit && at < start + LONGEST_EVENT && text.token(at).word()) at++;
            return expression(null, Windows.since(null, words()));
        }

        /** "from October 1 to November 9", "between 4 and 10 June", "from October 1". */
        private @Nullable TimeExpression range() {
            boolean from = take(FROM) || (text.is(at, "between") && ++at > 0);
            if (!from) return null;
            take(ON);
            int begun = at;
            if (take(START)) {
                at = begun;
                return since();
            }
            var first = days.at(text, at, limit, published);
            if (first == null) return null;
            at = first.end();
            if (take(TO)) {
                var last = days.at(text, at, limit, published);
                if (last != null && !last.last().isBefore(first.first()))
                    return named(last, Windows.between(first.first(), last.last(), words(last.end())));
            }
            at = first.end();
            return named(first, Windows.since(first.first(), words()));
        }

        /** "in the past two weeks", "in three days", "last week", "in September". */
        private @Nullable TimeExpression span() {
            boolean in = take(IN);
            boolean the = take(THE);
            if (take(RECENT)) {
                var period = periods.longest(text.tokens(), at, limit);
                if (period == null) return null;
                at = period.end();
                return expression(null, Windows.recent(words()));
            }
            if (take(LAST)) return period(!the && !in);
            if (in && the && take(WEEKEND)) return expression(null, Windows.weekend(words()));
            if (!in) return null;
            if (!the) {
                var month = days.at(text, at, limit, published);
                if (month != null && !month.isDay())
                    return named(month, Windows.within(month.first(), month.last(), words(month.end())));
                Integer year = at < limit ? Days.number(text.token(at), 1990, 2100) : null;
                if (year != null && text.is(at - 1, "in")) {
                    at++;
                    return expression(
                            null, Windows.within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), words()));
                }
                return period(false);
            }
            return null;
        }

        /** A number of periods, or one. Of the calendar: "this week", "last month"; else reckoned back. */
        private @Nullable TimeExpression period(boolean calendar) {
            boolean thisOne = (at > start && text.is(at - 1, "this")) || text.is(at - 1, "the");
            Integer count = count();
            if (at < limit && text.is(at, "-")) at++;
            var period = periods.longest(text.tokens(), at, limit);
            if (period == null) {
                boolean weekend = calendar && take(WEEKEND);
                return weekend ? expression(null, Windows.weekend(words())) : null;
            }
            at = period.end();
            // "in two weeks' time" lies ahead, "within 24-hour reach" is no time.
            if (text.is(at, "'") || text.is(at, "time")) return null;
            if (!calendar || count != null)
                return expression(null, Windows.past(period.value(), count == null ? 1 : count, words()));
            return expression(
                    null,
                    thisOne ? Windows.thisOne(period.value(), words()) : Windows.lastOne(period.value(), words()));
        }

        private @Nullable Integer count() {
            if (take(ONE)) return 1;
            if (at >= limit) return null;
            var word = numbers.longest(text.tokens(), at, limit);
            if (word != null) {
                at = word.end();
                return word.value();
            }
            Integer digits = Days.number(text.token(at), 1, 999);
            if (digits != null) at++;
            return digits;
        }

        private boolean take(Role role) {
            if (at >= limit) return false;
            int end = -1;
            // The longest phrase may play another part ("over" and "over the course of"), so every length is tried.
            for (int last = Math.min(limit, at + 5); last > at && end < 0; last--) {
                var parts = roles.exactly(text.tokens(), at, last);
                if (parts != null && parts.contains(role)) end = last;
            }
            if (end < 0) return false;
            at = end;
            return true;
        }

        private boolean reset() {
            at = start;
            return true;
        }

        private String words() {
            return words(at);
        }

        private String words(int end) {
            return text.words(start, end);
        }

        private TimeExpression named(Days.Named day, Windows rule) {
            at = day.end();
            return expression(null, rule);
        }

        private TimeExpression on(Days.Named day) {
            at = day.end();
            return expression(day.first(), Windows.on(day.first(), words()));
        }

        private @Nullable TimeExpression day(@Nullable LocalDate day) {
            return expression(day, Windows.on(day, words()));
        }

        private TimeExpression expression(@Nullable LocalDate day, Windows rule) {
            return new TimeExpression(start, at, null, day, rule, "window");
        }
    }

    private static PhraseTable<Set<Role>> roles() {
        var table = new PhraseTable<Set<Role>>();
        for (var row : PhraseTable.rows(EN + "time-words.tsv"))
            for (var phrase : row[0].split("\\|", -1)) {
                var known = table.get(phrase);
                var role = Role.valueOf(row[1]);
                var all = new java.util.HashSet<Role>(known == null ? Set.of() : known);
                all.add(role);
                table.put(phrase, Set.copyOf(all));
            }
        return table;
    }

    private static PhraseTable<Integer> numbers() {
        var table = new PhraseTable<Integer>();
        for (var row : PhraseTable.rows(EN + "numbers.tsv"))
            if (row[1].equals("UNIT"))
                for (var phrase : row[0].split("\\|", -1)) table.put(phrase, (int) Double.parseDouble(row[2]));
        return table;
    }
}
