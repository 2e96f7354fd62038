package org.claimline.ingest.reextraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.claimline.api.Reextraction;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.idempotency.Answer;
import org.claimline.ingest.idempotency.Fingerprint;
import org.claimline.ingest.idempotency.IdempotencyKeys;
import org.claimline.ingest.work.Progress;
import org.claimline.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where re-extractions begin, and how they are followed. Stands beside the contract, whose clients read no streams. */
@Path("/api/reextractions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NewReextractionResource {
    private final Reextractions reextractions;
    private final ReextractionWorkers workers;
    private final IdempotencyKeys keys;
    private final Database database;
    private final Progress progress;
    private final ObjectMapper json;

    NewReextractionResource(
            Reextractions reextractions,
            ReextractionWorkers workers,
            IdempotencyKeys keys,
            Database database,
            Progress progress,
            ObjectMapper json) {
        this.reextractions = reextractions;
        this.workers = workers;
        this.keys = keys;
        this.database = database;
        this.progress = progress;
        this.json = json;
    }

    /** Has everything that is stored read again: 202, and 409 while that is under way already. */
    @POST
    @Operation(
            summary = "Read everything that is stored again: 202, to be done in the background",
            description = "An Idempotency-Key is required. One is under way at a time: another one is answered 409.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location tells where its progress is",
            content = @Content(schema = @Schema(implementation = Reextraction.class)))
    public Response begin(@HeaderParam(IdempotencyKeys.HEADER) @Nullable String key, @Context UriInfo uri) {
        var print = new Fingerprint("POST /api/reextractions").hex();
        var address = uri.getBaseUriBuilder().path("api/reextractions").build().toString();
        var answer = keys.once(
                IdempotencyKeys.required(key),
                print,
                claim -> database.transaction(connection -> {
                    var begun = reextractions.begin(connection).orElseThrow(NewReextractionResource::underWay);
                    var one = new Answer(202, address + "/" + begun.id(), written(begun));
                    claim.answer(connection, print, one);
                    return one;
                }));
        workers.wake();
        return answer.response();
    }

    /** The re-extraction whenever it changes, as server-sent events, until it has ended. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "How far a re-extraction is, as server-sent events until it has ended")
    @APIResponse(
            responseCode = "200",
            description = "An event \"progress\" at once and after each change",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Reextraction.class)))
    public Response events(@RestPath long id) {
        return progress.of(() -> reextractions.one(id), one -> one.state().ended());
    }

    private static ProblemException underWay() {
        return new ProblemException(
                409, "Under way already", "expected no re-extraction under way, got one; follow or cancel it first");
    }

    private String written(Reextraction begun) {
        try {
            return json.writeValueAsString(begun);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a re-extraction can be written", e);
        }
    }
}
