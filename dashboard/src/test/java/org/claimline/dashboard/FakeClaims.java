package org.claimline.dashboard;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.claimline.api.Claim;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimPage;
import org.claimline.api.ClaimsApi;
import org.claimline.api.Delivery;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Problem;
import org.claimline.api.Receipt;
import org.claimline.api.Side;

/** claims-service over the fixture; can be told to fail. */
class FakeClaims implements ClaimsApi {
    static volatile boolean down;
    /** No article was ever read. */
    static volatile boolean none;

    /** So small that the fixture fills two pages. */
    private static final int PAGE = 8;

    @Override
    public Receipt deliver(String digest, Delivery delivery) {
        throw problem(405, "the dashboard never delivers");
    }

    @Override
    public ClaimPage claims(
            Measure measure,
            Side side,
            String claimant,
            String outlet,
            String place,
            HeldBy heldBy,
            LocalDate from,
            LocalDate to,
            String article,
            String q,
            Integer minCredibility,
            Instant updatedSince,
            Moment asOf,
            Moment ingestedBy,
            String cursor,
            int limit) {
        answerOrFail();
        if (cursor != null && !cursor.matches("\\d+"))
            throw problem(400, "cursor: expected the cursor of the page before, got \"" + cursor + "\"");
        var all = all().stream()
                .filter(claim -> measure == null || claim.measure() == measure)
                .filter(claim -> side == null || claim.claimant().side() == side)
                .filter(claim -> claimant == null
                        || claim.claimant().name().equals(claimant)
                        || claim.claimant().id().equals(claimant))
                .filter(claim -> outlet == null || claim.outlets().contains(outlet))
                .filter(claim -> in(claim, place))
                .filter(claim -> heldBy == null || claim.heldBy() == heldBy)
                .filter(claim -> from == null && to == null || FakeTimeline.within(claim, from, to))
                .filter(claim -> article == null || mentions(claim, article))
                .filter(claim -> asOf == null || !claim.asOf().isAfter(asOf.lastDay()))
                .filter(claim -> q == null || claim.evidence().text().contains(q))
                .sorted(Comparator.comparing(Claim::asOf).reversed())
                .toList();
        var size = limit == 500 ? 500 : PAGE;
        var start = cursor == null ? 0 : Integer.parseInt(cursor);
        var end = Math.min(all.size(), start + size);
        return new ClaimPage(all.subList(start, end), all.size(), end < all.size() ? "" + end : null);
    }

    @Override
    public ClaimDetail claim(long id, Moment asOf, Moment ingestedBy) {
        answerOrFail();
        return Fixture.details().stream()
                .filter(detail -> detail.claim().id() == id)
                .findFirst()
                .orElseThrow(() -> problem(404, "There is no claim " + id + "."));
    }

    private static boolean mentions(Claim claim, String article) {
        return Fixture.details().stream()
                .filter(detail -> detail.claim().equals(claim))
                .flatMap(detail -> detail.mentions().stream())
                .anyMatch(mention -> mention.digest().equals(article));
    }

    static List<Claim> all() {
        return none ? List.of() : Fixture.claims();
    }

    static boolean in(Claim claim, String place) {
        return place == null
                || claim.places().stream().anyMatch(one -> one.name().equals(place));
    }

    static void answerOrFail() {
        if (down) throw problem(503, "down for the test");
    }

    static WebApplicationException problem(int status, String detail) {
        return new WebApplicationException(Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("about:blank", "Problem", status, detail, null, null))
                .build());
    }
}
