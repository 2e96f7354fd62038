package org.claimline.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Wrong merges, taken apart by hand. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public interface SplitsApi {
    /**
     * Sets mentions of a claim apart from the rest of it, for good: what is delivered later joins the rest.
     *
     * @param key names this order, so that it can be sent again: 1 to 100 characters. The same key with another order
     *     is refused with 422
     */
    @POST
    @Path("/claims/{id}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Set mentions of a claim apart; stays so until undone. The same Idempotency-Key again changes nothing")
    Split split(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key, SplitOrder order);

    /** One split; 404 when there is none with that id. */
    @GET
    @Path("/splits/{id}")
    @Operation(summary = "One split: which mentions, who, why, and whether it holds")
    Split split(@PathParam("id") long id);

    /** The splits that hold and set nothing apart, since their articles state it no longer, the newest first; at most 500. */
    @GET
    @Path("/splits/lost")
    @Operation(summary = "Splits that hold, but whose mentions their articles no longer state")
    List<LostSplit> lost();

    /** Lets the mentions merge again as the rules say. Once undone, the same again changes nothing. */
    @POST
    @Path("/splits/{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let the mentions merge again as the rules say")
    Split undo(@PathParam("id") long id, UndoOrder order);
}
