package org.claimline.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.claimline.api.IntakeFinding;
import org.claimline.api.IntakeFindingKind;
import org.claimline.api.IntakeFindingPage;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeRun;
import org.claimline.api.IntakeRunsApi;
import org.claimline.api.IntakeState;

/** ingest-service's imports: 1 has been read, 2 is being read, 3 has a hostile name. */
@Path("/api/intake-runs")
public class FakeIntakeRuns implements IntakeRunsApi {
    static final String HOSTILE = "<b>week</b>.zip";
    static volatile String uploaded = "";
    static volatile String asked = "";
    static volatile long ended;

    private static final Instant BEGUN = Instant.parse("2022-09-12T09:00:00Z");

    /** What an upload is answered with: 202 with the second run. */
    @POST
    public Response begin(
            String body,
            @QueryParam("name") String name,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Content-Type") String type) {
        FakeArticles.answerOrFail();
        if (body.contains("refuse me")) throw FakeClaims.problem(422, "expected a ZIP archive, got something else");
        uploaded = name + " " + type + " " + key + " " + body;
        return Response.accepted(run(2)).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    @Override
    public List<IntakeRun> runs(int limit) {
        FakeArticles.answerOrFail();
        return FakeArticles.empty ? List.of() : List.of(run(3), run(2), run(1));
    }

    @Override
    public IntakeRun run(long id) {
        FakeArticles.answerOrFail();
        if (id < 1 || id > 3) throw FakeClaims.problem(404, "expected the id of a run, got " + id);
        var running = id == 2 && ended != id;
        return new IntakeRun(
                id,
                id == 3 ? HOSTILE : "week-" + id + ".ndjson",
                id == 3 ? IntakeFormat.ZIP : IntakeFormat.NDJSON,
                running ? IntakeState.RUNNING : IntakeState.DONE,
                1_000,
                running ? 420 : 1_000,
                40,
                5,
                1,
                120,
                0,
                null,
                BEGUN,
                running ? null : BEGUN.plusSeconds(60));
    }

    @Override
    public IntakeFindingPage findings(long id, long after, int limit) {
        if (after > 0)
            return new IntakeFindingPage(List.of(failed(99, null, "expected an object, got null")), null, 100);
        return new IntakeFindingPage(
                List.of(
                        failed(7, null, "not valid JSON: <i>nothing</i>"),
                        failed(0, "photo.png", "expected a file .html, .txt, .json or .ndjson, got another one"),
                        new IntakeFinding(
                                9,
                                "page.html",
                                0,
                                IntakeFindingKind.QUARANTINED,
                                "the page is behind a paywall and shows 12 words of its article",
                                "a".repeat(64))),
                98L,
                100);
    }

    @Override
    public IntakeRun cancel(long id) {
        asked = "cancel " + id;
        return run(id);
    }

    @Override
    public IntakeRun undo(long id) {
        asked = "undo " + id;
        return run(id);
    }

    /** One event with the run as it is. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public String events(@PathParam("id") long id) {
        ended = id;
        return "event: progress\ndata: {\"id\":" + id
                + ",\"bytes\":1000,\"bytesRead\":1000,\"finishedAt\":\"2022-09-12\"}\n\n";
    }

    private static IntakeFinding failed(long line, String file, String reason) {
        return new IntakeFinding(line, file, line, IntakeFindingKind.FAILED, reason, null);
    }
}
