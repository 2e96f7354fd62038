package org.claimline.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimline.api.ClaimField;
import org.claimline.api.ClaimShift;
import org.claimline.api.Presence;
import org.claimline.api.Reextraction;
import org.claimline.api.ReextractionChange;
import org.claimline.api.ReextractionChangePage;
import org.claimline.api.ReextractionNeed;
import org.claimline.api.ReextractionState;
import org.claimline.api.ReextractionTally;
import org.claimline.api.ReextractionsApi;

/** ingest-service's re-extractions: 1 has ended, 2 is under way where the test says so. */
@Path("/api/reextractions")
public class FakeReextractions implements ReextractionsApi {
    static volatile boolean underWay;
    static volatile String asked = "";

    private static final Instant BEGUN = Instant.parse("2022-09-12T09:00:00Z");

    @POST
    public Response begin(@HeaderParam("Idempotency-Key") String key) {
        FakeArticles.answerOrFail();
        if (underWay) throw FakeClaims.problem(409, "expected no re-extraction under way, got one");
        asked = "begin " + key;
        return Response.accepted(reextraction(1))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @Override
    public List<Reextraction> reextractions(int limit) {
        FakeArticles.answerOrFail();
        if (FakeArticles.empty) return List.of();
        return underWay ? List.of(reextraction(2), reextraction(1)) : List.of(reextraction(1));
    }

    @Override
    public ReextractionNeed need() {
        return new ReextractionNeed("claimline-rules/2", 200, 150);
    }

    @Override
    public Reextraction reextraction(long id) {
        FakeArticles.answerOrFail();
        if (id < 1 || id > 2) throw FakeClaims.problem(404, "expected the id of a re-extraction, got " + id);
        var running = id == 2 && underWay;
        return new Reextraction(
                id,
                "claimline-rules/2",
                running ? ReextractionState.RUNNING : ReextractionState.DONE,
                200,
                new ReextractionTally(
                        running ? 40 : 190, 4, 5, 1, 6, 7, 8, Map.of(ClaimField.NUMBER, 3L, ClaimField.WINDOW, 5L)),
                null,
                BEGUN,
                running ? null : BEGUN.plusSeconds(60));
    }

    @Override
    public ReextractionChangePage changes(long id, long after, int limit) {
        var article = Fixture.articles().getFirst();
        var mention = article.claims().getFirst();
        var gone = new ReextractionChange(
                after + 1, article.id(), null, new ClaimShift(Presence.GONE, mention, null, List.of()), null);
        if (after > 0) return new ReextractionChangePage(List.of(gone), null, 100);
        return new ReextractionChangePage(
                List.of(
                        new ReextractionChange(
                                1,
                                article.id(),
                                "<i>Title</i>",
                                new ClaimShift(Presence.CHANGED, mention, mention, List.of(ClaimField.NUMBER)),
                                null),
                        new ReextractionChange(
                                2,
                                article.id(),
                                null,
                                null,
                                "the service failed to read it; its log holds the details under 1a2b3c")),
                2L,
                100);
    }

    @Override
    public Reextraction cancel(long id) {
        asked = "cancel " + id;
        return reextraction(id);
    }

    /** One event with its end. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public String events(@PathParam("id") long id) {
        underWay = false;
        return "event: progress\ndata: {\"id\":" + id
                + ",\"articles\":200,\"tally\":{\"unchanged\":190},\"finishedAt\":\"2022-09-12\"}\n\n";
    }
}
