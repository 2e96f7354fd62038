package org.claimline.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The gazetteer, as ingest-service offers it. */
@Path("/api/places")
@Produces(MediaType.APPLICATION_JSON)
public interface PlacesApi {
    /**
     * The places that a name may mean, best first: the name itself, then other spellings, then names that begin so.
     *
     * @param q a name in any spelling, Latin or Cyrillic; at most 200 characters
     * @param limit 1 to 100
     */
    @GET
    @Operation(summary = "The places that a name in any spelling may mean, best first")
    List<KnownPlace> places(@QueryParam("q") @Nullable String q, @QueryParam("limit") @DefaultValue("20") int limit);
}
