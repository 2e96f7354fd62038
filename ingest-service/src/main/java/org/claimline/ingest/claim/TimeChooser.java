package org.claimline.ingest.claim;

import java.time.LocalDate;
import org.claimline.api.Window;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells when something was said from when it happened. */
final class TimeChooser {
    /** A time further away belongs to something else. */
    private static final int REACH = 32;

    /** "said in a video address late on Friday": how far a day may stand behind the verb that it dates. */
    private static final int SAID_REACH = 6;

    private final Clauses clauses;

    TimeChooser(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The day something was said, where the sentence of the reporting verb gives it. */
    @Nullable
    LocalDate saidOn(Findings findings, @Nullable Attribution attribution) {
        if (attribution == null || !attribution.cued()) return null;
        for (var time : findings.times()) if (dates(findings, attribution, time)) return time.day();
        return null;
    }

    private boolean dates(Findings findings, Attribution attribution, TimeExpression time) {
        if (time.day() == null) return false;
        var text = findings.text();
        if (time.first() >= attribution.cueEnd()) {
            if (time.first() - attribution.cueEnd() > SAID_REACH) return false;
            for (int at = attribution.cueEnd(); at < time.first(); at++)
                if (text.is(at, "that") || text.is(at, ",") || text.token(at).quote()) return false;
            for (var signal : findings.signals())
                if (signal.first() >= attribution.cueEnd() && signal.first() < time.first()) return false;
            return true;
        }
        // "On Friday, the governor said": from the time to the verb nothing happens.
        if (time.end() > attribution.cueFirst()) return false;
        for (var signal : findings.signals())
            if (signal.first() >= time.end() && signal.first() < attribution.cueFirst()) return false;
        return attribution.sourceFirst() - time.end() <= 3 || time.first() >= attribution.sourceEnd();
    }

    /**
     * The window of what stands between two tokens.
     *
     * @param earliest a time before this token belongs to another figure
     * @param from the day that relative words are reckoned from
     */
    @Nullable
    Window window(
            Findings findings,
            int first,
            int end,
            int earliest,
            @Nullable Attribution attribution,
            @Nullable LocalDate from) {
        TimeExpression best = null;
        int least = REACH;
        for (var time : findings.times()) {
            if (time.first() < earliest) continue;
            if (time.first() >= first && time.first() < end) return time.window(from);
            int apart = time.first() >= end ? time.first() - end : first - time.end();
            if (apart >= least) continue;
            if (attribution != null && dates(findings, attribution, time)) continue;
            int cost = time.first() >= end
                    ? clauses.distance(findings.text(), end, time.first())
                    : clauses.distance(findings.text(), time.end(), first) + 2;
            // A day beside a reporting verb may be the day of speaking; a length of time or a start may not.
            if (attribution != null && time.day() != null) cost += 10;
            if (cost < least) {
                best = time;
                least = cost;
            }
        }
        return best == null ? null : best.window(from);
    }
}
