package org.claimline.claims.claim;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimPage;
import org.claimline.api.ClaimQuery;
import org.claimline.api.ClaimsApi;
import org.claimline.api.Delivery;
import org.claimline.api.GoneClaim;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Receipt;
import org.claimline.api.Side;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Claims: delivered, listed, read. */
@RunOnVirtualThread
class ClaimResource implements ClaimsApi {
    private static final int LONGEST_PAGE = 500;
    /** To count more takes longer than to read a page of them, and nobody reads that many pages. */
    private static final int MOST_COUNTED = 1_000;

    private final Deliveries deliveries;
    private final Claims claims;
    private final GoneClaims goneClaims;
    private final ClaimComparer comparer;
    private final Changes changes;
    private final ClaimDetails details;

    ClaimResource(
            Deliveries deliveries,
            Claims claims,
            GoneClaims goneClaims,
            ClaimComparer comparer,
            Changes changes,
            ClaimDetails details) {
        this.changes = changes;
        this.details = details;
        this.deliveries = deliveries;
        this.claims = claims;
        this.goneClaims = goneClaims;
        this.comparer = comparer;
    }

    @Override
    public Receipt deliver(String digest, @Nullable Delivery delivery) {
        if (delivery == null)
            throw new ProblemException(400, "Delivery not allowed", "expected the claims of the article, got null");
        return deliveries.deliver(digest, delivery);
    }

    @Override
    public ClaimPage claims(
            @Nullable Measure measure,
            @Nullable Side side,
            @Nullable String claimant,
            @Nullable String outlet,
            @Nullable String place,
            @Nullable HeldBy heldBy,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String article,
            @Nullable String q,
            @Nullable Integer minCredibility,
            @Nullable Instant updatedSince,
            @Nullable Moment asOf,
            @Nullable Moment ingestedBy,
            @Nullable String cursor,
            int limit) {
        if (limit < 1 || limit > LONGEST_PAGE)
            throw new ProblemException(
                    400, "Parameter not allowed", "limit: expected 1 to " + LONGEST_PAGE + ", got " + limit);
        var query = new ClaimQuery(measure, side, claimant, outlet, place, heldBy, from, to, article, q);
        var filter = new ClaimFilter(query, minCredibility, updatedSince, new Knowledge(asOf, ingestedBy));
        return page(filter, cursor == null || cursor.isBlank() ? null : Cursor.read(cursor), limit);
    }

    /** Claims first; behind the last of them, for a reader who follows changes, those that are gone. */
    private ClaimPage page(ClaimFilter filter, @Nullable Cursor start, int limit) {
        // Before reading: what is not seen yet must be found by asking from here.
        var until = changes.until();
        var lastGone = start != null && start.gone() ? start : null;
        var found = lastGone != null
                ? new Claims.Page(List.of(), null, claims.countUpTo(filter, MOST_COUNTED + 1))
                : claims.page(start, filter, limit, MOST_COUNTED + 1);
        var page = found.claims();
        var next = found.next();
        var following = filter.updatedSince() != null;
        List<GoneClaim> gone = following ? List.of() : null;
        if (following && next == null) {
            var begin = lastGone != null ? lastGone : Cursor.FIRST_GONE;
            var room = limit - page.size();
            var left = goneClaims.after(begin.id(), filter, room + 1);
            gone = left.subList(0, Math.min(room, left.size()));
            if (left.size() > room) next = gone.isEmpty() ? begin : Cursor.of(gone.getLast());
        }
        var total = found.total();
        return new ClaimPage(
                comparer.compared(page, filter.knowledge()),
                Math.min(total, MOST_COUNTED),
                total > MOST_COUNTED ? true : null,
                next == null ? null : next.text(),
                gone,
                until);
    }

    @Override
    public ClaimDetail claim(long id, @Nullable Moment asOf, @Nullable Moment ingestedBy) {
        return details.of(id, new Knowledge(asOf, ingestedBy));
    }
}
