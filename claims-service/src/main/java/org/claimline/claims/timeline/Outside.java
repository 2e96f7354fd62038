package org.claimline.claims.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.api.HeldBy;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.claim.Claims.Edge;
import org.claimline.claims.claim.KnownState;
import org.claimline.claims.claim.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How many claims match everything but a timeline's dates, counted to a thousand. The days of the first thousand and of the last
 * tell that for all dates, so they are kept until something changes: to count anew each time would read ten times the rows that
 * are shown.
 */
@ApplicationScoped
class Outside {
    private static final int MOST = 1_000;

    /** Of 4 kB at most: two or three for each ground that is asked about. */
    private static final int MOST_KEPT = 3_000;

    /** The first day that is told from none. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 2);

    private final Claims claims;
    private final KnownState state;
    private final Map<Asked, int[]> kept = new LinkedHashMap<>(MOST_KEPT, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, int[]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private enum Part {
        UNDATED,
        EARLIEST,
        LATEST
    }

    private record Asked(
            Part part,
            String state,
            ClaimFilter anywhen,
            @Nullable HeldBy heldBy) {}

    Outside(Claims claims, KnownState state) {
        this.claims = claims;
        this.state = state;
    }

    /** Of claims that stand, with a figure. Of most ground either the latest days alone are enough, or they are all there are. */
    int of(Scope scope) {
        var after = scope.dates().after();
        var count = after == null ? 0 : from(after.toEpochDay(), part(Part.LATEST, scope));
        var before = scope.dates().before();
        if (before != null && count < MOST) count += upTo(before.toEpochDay(), earliest(scope, after != null));
        if (count < MOST) count += part(Part.UNDATED, scope)[0];
        return Math.min(MOST, count);
    }

    /** @param read whether the latest days were read: fewer than could be are all */
    private int[] earliest(Scope scope, boolean read) {
        if (!read) return part(Part.EARLIEST, scope);
        var latest = part(Part.LATEST, scope);
        return latest.length < MOST ? reversed(latest) : part(Part.EARLIEST, scope);
    }

    private static int[] reversed(int[] days) {
        var reversed = new int[days.length];
        for (var i = 0; i < days.length; i++) reversed[i] = days[days.length - 1 - i];
        return reversed;
    }

    private static int upTo(long last, int[] days) {
        var count = 0;
        while (count < days.length && days[count] <= last) count++;
        return count;
    }

    private static int from(long first, int[] days) {
        var count = 0;
        while (count < days.length && days[count] >= first) count++;
        return count;
    }

    private int[] part(Part part, Scope scope) {
        // Asked before reading: what is read later may be newer, never older.
        var asked = new Asked(part, state.word(), scope.anywhen(), scope.heldBy());
        synchronized (kept) {
            var found = kept.get(asked);
            if (found != null) return found;
        }
        var read = read(part, scope);
        synchronized (kept) {
            kept.put(asked, read);
        }
        return read;
    }

    private int[] read(Part part, Scope scope) {
        var standing = new Standing(scope.heldBy());
        var dated = scope.anywhen().within(FIRST, null);
        return switch (part) {
            case UNDATED -> new int[] {claims.countUndated(scope.anywhen(), standing, MOST)};
            case EARLIEST -> claims.days(Edge.EARLIEST, dated, standing, MOST);
            case LATEST -> claims.days(Edge.LATEST, dated, standing, MOST);
        };
    }
}
