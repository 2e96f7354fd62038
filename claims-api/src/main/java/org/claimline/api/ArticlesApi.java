package org.claimline.api;

import jakarta.ws.rs.Consumes;
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

/** Stored articles, as ingest-service offers them. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
public interface ArticlesApi {
    /** Stores an article and hands its claims on: 201 the first time, 200 with the same id afterwards. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Store an article and hand its claims on: 201 the first time, 200 afterwards")
    ArticleSnapshot store(ArticleInput input);

    /** One article as stored; 404 when there is none with that digest. */
    @GET
    @Path("/{digest}")
    @Operation(summary = "One article as stored, with its claims")
    ArticleSnapshot article(@PathParam("digest") String digest);

    /** The newest articles first. */
    @GET
    @Operation(summary = "The newest articles first")
    List<ArticleLine> articles(@QueryParam("limit") @DefaultValue("50") int limit);
}
