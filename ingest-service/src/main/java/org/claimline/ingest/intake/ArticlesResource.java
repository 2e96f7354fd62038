package org.claimline.ingest.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.claimline.api.ArticleInput;
import org.claimline.api.ArticleLine;
import org.claimline.api.ArticleSnapshot;
import org.claimline.ingest.archive.Snapshots;
import org.claimline.ingest.archive.UnknownArticleException;
import org.claimline.ingest.article.UnusableArticleException;
import org.claimline.ingest.idempotency.Fingerprint;
import org.claimline.ingest.idempotency.IdempotencyKeys;
import org.claimline.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Keeps articles and hands their claims on. Stands beside {@link org.claimline.api.ArticlesApi} rather than implement it:
 * the contract's {@code store} cannot say whether it was 201 or 200. A test holds the two together.
 */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ArticlesResource {
    private static final int MOST = 500;

    private final ArticleReading reading;
    private final Snapshots snapshots;
    private final Storing storing;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    ArticlesResource(
            ArticleReading reading, Snapshots snapshots, Storing storing, IdempotencyKeys keys, ObjectMapper json) {
        this.reading = reading;
        this.snapshots = snapshots;
        this.storing = storing;
        this.keys = keys;
        this.json = json;
    }

    /**
     * Stores an article and hands its claims on: 201 the first time, 200 with the same id afterwards. An address without text
     * and HTML is fetched, and then an Idempotency-Key is required, as the page may be another one the next time.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Store an article and hand its claims on: 201 the first time, 200 afterwards")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ArticleSnapshot.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, as it was stored the first time",
            content = @Content(schema = @Schema(implementation = ArticleSnapshot.class)))
    public Response store(
            ArticleInput input, @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key, @Context UriInfo uri) {
        if (FetchedPage.meantBy(input)) IdempotencyKeys.required(key);
        return stored(Brought.posted(input), key, uri);
    }

    private Response stored(Brought brought, @Nullable String key, UriInfo uri) {
        var print = Fingerprint.of("POST " + uri.getPath(), brought.input(), json);
        return keys.once(key, print, claim -> storing.store(reading.read(brought), address(uri), claim, print))
                .response();
    }

    private static String address(UriInfo uri) {
        return uri.getBaseUriBuilder().path("api/articles").build().toString();
    }

    /** The same for a bare text or page, with what is known of it in the query. */
    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Operation(summary = "Store a bare text or page and hand its claims on: 201 the first time, 200 afterwards")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ArticleSnapshot.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, as it was stored the first time",
            content = @Content(schema = @Schema(implementation = ArticleSnapshot.class)))
    public Response storeRaw(
            byte[] body,
            @Context HttpHeaders headers,
            @BeanParam RawArticle.Metadata metadata,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key,
            @Context UriInfo uri) {
        return stored(RawArticle.brought(body, headers.getMediaType(), metadata), key, uri);
    }

    /** Fetches a page and stores it, as {@link #store} does with an address alone. */
    @POST
    @Path("/fetch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Fetch the page at an address and store it: 201 the first time, 200 afterwards")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ArticleSnapshot.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, as it was stored the first time",
            content = @Content(schema = @Schema(implementation = ArticleSnapshot.class)))
    public Response fetch(
            ArticleInput input, @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key, @Context UriInfo uri) {
        IdempotencyKeys.required(key);
        if (input.text() != null || input.html() != null)
            throw UnusableArticleException.malformed("expected the address of a page alone, got its text too");
        return stored(Brought.without(input), key, uri);
    }

    /** One article as stored, a withdrawn one too; 404 when there is none with that digest. */
    @GET
    @Path("/{digest}")
    @Operation(summary = "One article as stored, with its claims")
    public ArticleSnapshot article(@RestPath String digest) {
        UnknownArticleException.unlessDigest(digest);
        return snapshots.of(digest).orElseThrow(() -> new UnknownArticleException(digest));
    }

    /** The newest articles first; {@code limit} is 1 to 500. */
    @GET
    @Operation(summary = "The newest articles first")
    public List<ArticleLine> articles(@RestQuery @DefaultValue("50") int limit) {
        if (limit < 1 || limit > MOST)
            throw new ProblemException(
                    400, "Parameter not understood", "limit: expected 1 to " + MOST + ", got " + limit);
        return snapshots.newest(limit);
    }
}
