package org.claimline.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Everything that ingest-service reads out of an article, and why; nothing is stored. */
@Path("/api/analyses")
@Produces(MediaType.APPLICATION_JSON)
public interface AnalysesApi {
    /** Finds everything in an article that claims are made of, and says why a quantity became no claim. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find every quantity, place, time and attribution of an article, its claims, and why a"
                    + " quantity became none; nothing is stored")
    AnalysisReport analyse(ArticleInput input);
}
