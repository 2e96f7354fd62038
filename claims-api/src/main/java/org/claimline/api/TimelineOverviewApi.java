package org.claimline.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The series behind the chart where there may be more claims than can be read one by one. */
@Path("/api/timeline/overview")
@Produces(MediaType.APPLICATION_JSON)
public interface TimelineOverviewApi {
    /**
     * Claims, assessments and maps of one measure, as {@link TimelineApi#timeline} has them.
     *
     * @param heldBy who holds the ground afterwards; claims that do not say are included
     * @param place a place's id or name; an oblast includes what lies in it
     * @param from the earliest as-of day
     * @param to the latest as-of day
     * @param basis as for {@link TimelineApi#timeline}
     * @param asOf only what was published by then
     * @param singly up to how many claims are answered one by one: 1 to 1,000
     * @param lineDays thin out the maps and the band until their days, all counted together, are no more than this: 20 to 100,000;
     *     without it every day is answered
     */
    @GET
    @Operation(summary = "The series behind the chart: claims one by one, or in groups where there are many")
    TimelineOverview overview(
            @QueryParam("measure") @DefaultValue("AREA") Measure measure,
            @QueryParam("heldBy") @Nullable HeldBy heldBy,
            @QueryParam("place") @Nullable String place,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("basis") @DefaultValue("CUMULATIVE") WindowBasis basis,
            @QueryParam("asOf") @Nullable Moment asOf,
            @QueryParam("singly") @DefaultValue("150") int singly,
            @QueryParam("lineDays") @Nullable Integer lineDays);
}
