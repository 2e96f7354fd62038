package org.claimline.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Scores anyone's data and stores nothing. */
@Path("/api/scoring")
public interface ScoringApi {
    /**
     * What the sources agree on, each weighed by how near it is to the others: a consensus of parties, no measurement and never a
     * grade. Columns {@code question,source,value} and, where wanted, {@code qualifier,saidOn}; answers {@code
     * question,estimate,lower,upper}, where a question of one source has no bounds.
     *
     * @param scale {@code LOG} for amounts, {@code LINEAR} for values that may be negative
     */
    @POST
    @Path("/consensus")
    @Consumes("text/csv")
    @Produces("text/csv")
    @Operation(summary = "The consensus of parties for each question of a CSV file; stores nothing, grades nobody")
    String consensus(String csv, @QueryParam("scale") @DefaultValue("LOG") AmountScale scale);

    /** Grades each source by what assessors measured on the same questions. */
    @POST
    @Path("/anchored")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Grade sources by references, with the whole arithmetic; stores nothing")
    List<SourceGrade> anchored(AnchoredInput input);
}
