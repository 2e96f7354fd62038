package org.claimline.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Grades of stored sources in the NATO Admiralty code. */
@Path("/api/grades")
@Produces(MediaType.APPLICATION_JSON)
public interface GradesApi {
    /**
     * A source's grade on each measure, with the whole arithmetic; none where nothing that it said could be scored. 404 without that
     * source.
     *
     * @param asOf the day of the grade; by default today. What was said or published later does not count, what was said earlier ages
     * @param thresholds where the letters begin; by default {@code CLAIMLINE}
     */
    @GET
    @Path("/{id}")
    @Operation(summary = "A source's grade on each measure, with the whole arithmetic, on any day")
    List<MeasureGrade> grades(
            @PathParam("id") String id,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("thresholds") @Nullable ThresholdProfile thresholds);

    /**
     * Where every source stands, each with each of its measures; the most compared first.
     *
     * @param asOf as it could be graded by the end of that day, without those that had said nothing by then; by default today
     */
    @GET
    @Operation(summary = "Where every source stands, today or on any day")
    List<SourceStanding> standings(
            @QueryParam("measure") @Nullable Measure measure, @QueryParam("asOf") @Nullable LocalDate asOf);
}
