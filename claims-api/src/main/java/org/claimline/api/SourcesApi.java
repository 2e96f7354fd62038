package org.claimline.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Claimants, outlets and assessors, as claims-service offers them. */
@Path("/api/sources")
@Produces(MediaType.APPLICATION_JSON)
public interface SourcesApi {
    /** Sources by name; {@code q} searches names and aliases in any script. */
    @GET
    @Operation(summary = "Sources by name; q searches names and aliases in any script")
    List<Source> sources(
            @QueryParam("q") @Nullable String q,
            @QueryParam("role") @Nullable SourceRole role,
            @QueryParam("side") @Nullable Side side);

    /** One source; 404 when there is none with that id. */
    @GET
    @Path("/{id}")
    @Operation(summary = "One source")
    Source source(@PathParam("id") String id);

    /** Describes a source. The same description again changes nothing; an unknown source becomes a known one. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describe a source; the same description again changes nothing")
    Source describe(@PathParam("id") String id, Source source);
}
