package org.claimline.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The texts that stood at one address one after the other, as ingest-service offers them. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
public interface VersionsApi {
    /** Every text kept of an article's address, the first one first, itself among them; 404 when there is no such article. */
    @GET
    @Path("/{digest}/versions")
    @Operation(summary = "The versions of an article: the texts that came under its address, the first one first")
    List<ArticleVersion> versions(@PathParam("digest") String digest);

    /**
     * What changed from one text to another; 404 when one of them is not kept.
     *
     * @param since the digest of the earlier text
     */
    @GET
    @Path("/{digest}/changes")
    @Operation(summary = "What changed in text and claims since another text")
    VersionChanges changes(@PathParam("digest") String digest, @QueryParam("since") String since);
}
