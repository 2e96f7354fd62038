package org.claimline.ingest.run;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.claimline.api.ArticleInput;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeRun;
import org.claimline.ingest.idempotency.Answer;
import org.claimline.ingest.idempotency.IdempotencyKeys;
import org.claimline.ingest.work.Progress;
import org.claimline.problem.ProblemException;
import org.claimline.problem.Streamed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where runs come in, and how they are followed. Stands beside the contract: a client of it sends no streams. */
@Path("/api/intake-runs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UploadResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String ZIP = "application/zip";
    private static final String WARC = "application/warc";
    private static final int LONGEST_NAME = 300;

    private final Upload upload;
    private final Runs runs;
    private final Progress progress;
    private final RunWorkers workers;

    UploadResource(Upload upload, Runs runs, Progress progress, RunWorkers workers) {
        this.upload = upload;
        this.runs = runs;
        this.progress = progress;
        this.workers = workers;
    }

    /**
     * Takes many articles: NDJSON with one in the shape of {@code POST /api/articles}, of IPTC ninjs or of schema.org's ClaimReview
     * on each line, a ZIP archive of such files and of pages and texts, or a WARC file, compressed or not. Of any size. The answer comes when all of it is safe; it is read afterwards.
     *
     * @param name what people may call it, such as the file's name; at most 300 characters
     */
    @POST
    @Consumes({NDJSON, ZIP, WARC})
    @Operation(
            summary = "Take many articles: 202 when the upload is safe, to be read afterwards",
            description = "An Idempotency-Key is required: the same upload under the same key is one run, however often"
                    + " it is sent.")
    @RequestBody(
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(implementation = ArticleInput.class)),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WARC, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "All of it is safe; Location tells where its progress is",
            content = @Content(schema = @Schema(implementation = IntakeRun.class)))
    public Response begin(
            @Streamed InputStream body,
            @RestQuery @Nullable String name,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var request = new Upload.Request(
                IdempotencyKeys.required(key),
                shortEnough(name),
                format(headers.getMediaType()),
                uri.getBaseUriBuilder().path("api/intake-runs").build().toString());
        var answer = taken(request, body);
        workers.wake();
        return answer.response();
    }

    /** The run whenever it changes, as server-sent events, until it has ended. Each says all: none need be read again. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "How far a batch is, as server-sent events until it has ended")
    @APIResponse(
            responseCode = "200",
            description = "An event \"progress\" at once and after each change",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = IntakeRun.class)))
    public Response events(@RestPath long id) {
        return progress.of(() -> runs.one(id), run -> run.state().ended());
    }

    private static IntakeFormat format(MediaType type) {
        return switch (type.getSubtype()) {
            case "zip" -> IntakeFormat.ZIP;
            case "warc" -> IntakeFormat.WARC;
            default -> IntakeFormat.NDJSON;
        };
    }

    private Answer taken(Upload.Request request, InputStream body) {
        try {
            return upload.take(request, body);
        } catch (IOException e) {
            throw new ProblemException(400, "Upload broken off", "the upload ended before its end; nothing was stored");
        }
    }

    private static @Nullable String shortEnough(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        if (name.length() > LONGEST_NAME || name.indexOf('\0') >= 0)
            throw new ProblemException(
                    400, "Parameter not understood", "name: expected at most " + LONGEST_NAME + " characters");
        return name.strip();
    }
}
