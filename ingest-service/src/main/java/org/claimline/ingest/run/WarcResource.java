package org.claimline.ingest.run;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** What a run brought, as a file to keep. Stands beside the contract: a client of it reads no streams. */
@Path("/api/intake-runs")
@RunOnVirtualThread
public class WarcResource {
    private static final String WARC = "application/warc";

    private final Runs runs;
    private final WarcExport export;

    WarcResource(Runs runs, WarcExport export) {
        this.runs = runs;
        this.export = export;
    }

    /** The articles of a run, known ones included, as a compressed WARC file; of one that was undone nothing is left. */
    @GET
    @Path("/{id}/warc")
    @Produces(WARC)
    @Operation(summary = "The articles of a batch with what is known of them, as a compressed WARC file")
    @APIResponse(
            responseCode = "200",
            description =
                    "A gzip member for each record: the canonical texts as conversions, and beside each its metadata",
            content = @Content(mediaType = WARC, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response warc(@RestPath long id) {
        var run = runs.one(id);
        StreamingOutput body = out -> export.write(run, out);
        return Response.ok(body, WARC)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"claimline-run-" + id + ".warc.gz\"")
                .build();
    }
}
