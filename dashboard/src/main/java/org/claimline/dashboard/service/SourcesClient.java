package org.claimline.dashboard.service;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.claimline.api.Moment;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourcePage;
import org.claimline.api.SourceRole;
import org.claimline.api.SourcesApi;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/**
 * Claimants, outlets and assessors, from claims-service: what the pages read of {@link SourcesApi}. It is not extended, since its
 * changes take several content types, which no client can be made for.
 */
@Path("/api/sources")
@RegisterRestClient(configKey = "claims")
public interface SourcesClient {
    /** Sources by name, as {@link SourcesApi#sources} answers them. */
    @GET
    SourcePage sources(
            @QueryParam("q") @Nullable String q,
            @QueryParam("role") @Nullable SourceRole role,
            @QueryParam("side") @Nullable Side side,
            @QueryParam("asOf") @Nullable Moment asOf,
            @QueryParam("limit") int limit);

    /** One source. */
    @GET
    @Path("/{id}")
    Source source(@PathParam("id") String id);
}
