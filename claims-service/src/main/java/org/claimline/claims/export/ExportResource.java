package org.claimline.claims.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.temporal.ChronoUnit;
import org.claimline.claims.claim.Changes;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Claims;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Exports of {@code GET /api/claims}: the same query, every claim, in the formats of others. */
@Path("/api")
@RunOnVirtualThread
class ExportResource {
    /** Hand it in as {@code updatedSince} to get what changed since this answer. */
    static final String UNTIL = "Claimline-Until";

    private final Exports exports;
    private final Claims claims;
    private final Changes changes;
    private final ExportConfig config;
    private final ObjectMapper json;

    ExportResource(Exports exports, Claims claims, Changes changes, ExportConfig config, ObjectMapper json) {
        this.exports = exports;
        this.claims = claims;
        this.changes = changes;
        this.config = config;
        this.json = json;
    }

    @GET
    @Path("/claims/export.{format}")
    @Operation(summary = "Every claim that matches, streamed: csv, ndjson, geojson, jsonld, stix or atom")
    public Response export(@PathParam("format") Format format, @BeanParam ExportQuery query, @Context UriInfo uri) {
        var until = changes.until();
        var edition = edition(query.filter(), uri);
        StreamingOutput body = out -> exports.write(format, edition, out);
        var answer = Response.ok(body, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + format.fileName() + "\"")
                .header(UNTIL, until);
        if (format == Format.CSV)
            answer.links(Link.fromUri(edition.addresses().export("export.csv" + CsvSidecar.SUFFIX, edition.filter()))
                    .rel("describedby")
                    .type(CsvSidecar.MEDIA_TYPE)
                    .build());
        return answer.build();
    }

    @GET
    @Path("/claims/export.csv" + CsvSidecar.SUFFIX)
    @Produces(CsvSidecar.MEDIA_TYPE)
    @Operation(summary = "What the columns of export.csv mean, what was asked for, sources, licence and citation")
    public String sidecar(@BeanParam ExportQuery query, @Context UriInfo uri) {
        var filter = query.filter();
        return CsvSidecar.of(
                        edition(filter, uri),
                        config.licence(),
                        claims.count(filter),
                        claims.claimants(filter),
                        claims.outlets(filter))
                .toPrettyString();
    }

    private Edition edition(ClaimFilter filter, UriInfo uri) {
        return new Edition(
                filter,
                new Addresses(uri.getBaseUri(), config.pages()),
                config.publisher(),
                changes.installation(),
                changes.latest().truncatedTo(ChronoUnit.MILLIS),
                json);
    }
}
