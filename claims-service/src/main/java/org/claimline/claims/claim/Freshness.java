package org.claimline.claims.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Answers 304 to a reader who has what there is, and tags every other answer; what costs much to make is made once until something changes. */
class Freshness {
    private static final String TAG = Freshness.class.getName();
    private static final String TURN = Turns.class.getName();
    private static final Set<String> KEPT = Set.of(
            "/api/claims", "/api/timeline", "/api/timeline/overview", "/api/gap", "/api/findings", "/api/grades");

    private final KnownState state;
    private final KeptAnswers answers;
    private final Turns turns;
    private final ObjectWriter json;

    Freshness(KnownState state, KeptAnswers answers, Turns turns, ObjectMapper json) {
        this.state = state;
        this.answers = answers;
        this.turns = turns;
        this.json = json.writer();
    }

    @ServerRequestFilter
    public @Nullable Response unchanged(ContainerRequestContext request, UriInfo uri, RoutingContext exchange) {
        if (!request.getMethod().equals("GET") || !tagged(uri.getPath())) return null;
        // The address holds the query and, after negotiation, the format; links in the answer begin with its host.
        // Weak: two answers that say the same may differ in the time up to which they know.
        var tag = new EntityTag(
                Digests.sha256(uri.getRequestUri() + " " + state.word()).substring(0, 32), true);
        var known = request.getRequest().evaluatePreconditions(tag);
        if (known != null) return known.tag(tag).build();
        request.setProperty(TAG, tag);
        if (!mayKeep(request)) return null;
        var kept = answers.get(tag.getValue());
        if (kept == null) {
            var turn = turns.take();
            request.setProperty(TURN, turn);
            // Where nothing comes to be sent, as when the reader has gone.
            exchange.addEndHandler(ended -> turn.end());
            // Somebody before us may have asked the same.
            kept = answers.get(tag.getValue());
        }
        return kept == null
                ? null
                : Response.ok(kept, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        try {
            describe(request, response);
        } finally {
            if (request.getProperty(TURN) instanceof Turns.Turn turn) turn.end();
        }
    }

    private void describe(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getStatus() != 200 || !(request.getProperty(TAG) instanceof EntityTag tag)) return;
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        // Kept, but asked about each time.
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        // What is made of rows read after the tag is never older than it says.
        if (mayKeep(request) && !(response.getEntity() instanceof byte[])) {
            var written = json.writeValueAsBytes(response.getEntity());
            answers.keep(tag.getValue(), written);
            response.setEntity(written);
        }
    }

    private static boolean mayKeep(ContainerRequestContext request) {
        return KEPT.contains(request.getUriInfo().getPath())
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }

    private static boolean tagged(String path) {
        return KEPT.contains(path)
                || path.startsWith("/api/claims/")
                || path.equals("/api/sources")
                || path.startsWith("/api/sources/")
                || path.equals("/api/assessments")
                || path.startsWith("/api/assessments/");
    }
}
