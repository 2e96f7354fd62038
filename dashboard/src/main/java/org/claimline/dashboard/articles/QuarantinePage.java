package org.claimline.dashboard.articles;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimline.api.QuarantineLine;
import org.claimline.api.QuarantineState;
import org.claimline.dashboard.page.OwnForms;
import org.claimline.dashboard.service.QuarantineClient;
import org.claimline.dashboard.service.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** {@code /quarantine}: what may be no article, with the reason, for a person to decide. */
@Path("/quarantine")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class QuarantinePage {
    private static final int NEWEST = 100;

    private final QuarantineClient client;

    QuarantinePage(@RestClient QuarantineClient client) {
        this.client = client;
    }

    /** @param more whether only the newest are shown */
    record quarantine(List<QuarantineLine> lines, boolean more) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        var lines = Service.INGEST.ask(() -> client.held(QuarantineState.HELD, null, NEWEST));
        return new quarantine(lines, lines.size() == NEWEST);
    }

    @POST
    @Path("/{digest}/release")
    public Response release(@PathParam("digest") String digest, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        check(digest, from);
        var article = Service.INGEST.ask(() -> client.release(digest));
        return Response.seeOther(URI.create("/articles/" + article.id())).build();
    }

    @POST
    @Path("/{digest}/discard")
    public Response discard(@PathParam("digest") String digest, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        check(digest, from);
        Service.INGEST.ask(() -> client.discard(digest));
        return Response.seeOther(URI.create("/quarantine")).build();
    }

    private static void check(String digest, @Nullable String from) {
        OwnForms.check(from);
        if (!digest.matches("[0-9a-f]{64}")) throw new NotFoundException();
    }
}
