package org.claimline.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Everything stored read again, as ingest-service offers it; {@code POST /api/reextractions} begins it. */
@Path("/api/reextractions")
@Produces(MediaType.APPLICATION_JSON)
public interface ReextractionsApi {
    /** The newest first; {@code limit} is 1 to 500. */
    @GET
    @Operation(summary = "The newest re-extractions first")
    List<Reextraction> reextractions(@QueryParam("limit") @DefaultValue("20") int limit);

    /** Whether another version than that of now has read what is stored. */
    @GET
    @Path("/need")
    @Operation(summary = "How many stored articles were read by another version of the extractor")
    ReextractionNeed need();

    /** One with its counts; 404 when there is none. */
    @GET
    @Path("/{id}")
    @Operation(summary = "How far a re-extraction is, and what came of it")
    Reextraction reextraction(@PathParam("id") long id);

    /**
     * The claims that read otherwise, with the passages that prove them, and the articles that could not be read again.
     *
     * @param after the number behind which to go on; 0 = from the first
     * @param limit 1 to 1,000
     */
    @GET
    @Path("/{id}/changes")
    @Operation(summary = "What a re-extraction changed, claim by claim, before and after")
    ReextractionChangePage changes(
            @PathParam("id") long id,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("100") int limit);

    /** Stops it; what was read again stays so. One that has ended stays as it is. */
    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Stop a re-extraction; what was read again stays so")
    Reextraction cancel(@PathParam("id") long id);
}
