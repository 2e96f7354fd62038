package org.claimline.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Stateless extraction, as ingest-service offers it. */
@Path("/api/extractions")
@Produces(MediaType.APPLICATION_JSON)
public interface ExtractionsApi {
    /** Finds the claims of an article and stores nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Find the claims of an article; nothing is stored")
    Extraction extract(ArticleInput input);
}
