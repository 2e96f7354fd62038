package org.claimline.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Assessors' figures and maps, as claims-service offers them. */
@Path("/api/assessments")
@Produces(MediaType.APPLICATION_JSON)
public interface AssessmentsApi {
    /**
     * Takes a CSV file of figures or of a map area series; the header says which. All rows or none are taken, and the
     * same file again changes nothing.
     */
    @POST
    @Consumes("text/csv")
    @Operation(summary = "Take a CSV file of an assessor's figures or of a map area series; all rows or none")
    AssessmentReceipt take(String csv);

    /** Figures published in words, in the order of the day they were said. */
    @GET
    @Operation(summary = "Figures published in words")
    List<Assessment> assessments(
            @QueryParam("measure") @Nullable Measure measure,
            @QueryParam("assessor") @Nullable String assessor,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to);
}
