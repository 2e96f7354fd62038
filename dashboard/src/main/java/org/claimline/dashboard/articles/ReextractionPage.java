package org.claimline.dashboard.articles;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.claimline.api.LostSplit;
import org.claimline.api.Reextraction;
import org.claimline.api.ReextractionChangePage;
import org.claimline.api.ReextractionNeed;
import org.claimline.dashboard.page.OwnForms;
import org.claimline.dashboard.page.Told;
import org.claimline.dashboard.service.ReextractionsClient;
import org.claimline.dashboard.service.RefusedException;
import org.claimline.dashboard.service.Service;
import org.claimline.dashboard.service.ServiceDownException;
import org.claimline.dashboard.service.SplitsClient;
import org.claimline.dashboard.service.UploadClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /reextractions} and {@code /reextractions/{id}}: everything stored read again, and what that changed. */
@Path("/reextractions")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ReextractionPage {
    private static final int NEWEST = 50;
    private static final int CHANGES = 50;

    private final ReextractionsClient client;
    private final SplitsClient splits;
    private final UploadClient streams;

    ReextractionPage(@RestClient ReextractionsClient client, @RestClient SplitsClient splits, UploadClient streams) {
        this.client = client;
        this.splits = splits;
        this.streams = streams;
    }

    /**
     * @param underWay the one that is not at its end; null where there is none
     * @param lost corrections whose mention is found no longer; null where that is not known just now
     * @param key under which the form begins one: sent twice, it is one
     * @param troubles why none was begun
     */
    record reextractions(
            ReextractionNeed need,
            List<Reextraction> all,
            @Nullable Reextraction underWay,
            @Nullable List<LostSplit> lost,
            String key,
            List<Told> troubles)
            implements TemplateInstance {}

    record oneReextraction(Reextraction run, ReextractionChangePage page) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return page(List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@RestForm("key") @Nullable String key, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        OwnForms.check(from);
        try {
            var begun = Service.INGEST.ask(() -> client.begin(key == null || key.isBlank() ? random() : key));
            return Response.seeOther(URI.create("/reextractions/" + begun.id())).build();
        } catch (RefusedException e) {
            return Response.status(422).entity(page(Told.by(e))).build();
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") long id, @RestQuery @Nullable Long after) {
        var run = Service.INGEST.ask(() -> client.reextraction(id));
        return new oneReextraction(
                run, Service.INGEST.ask(() -> client.changes(id, after == null ? 0 : after, CHANGES)));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") long id, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        OwnForms.check(from);
        Service.INGEST.ask(() -> client.cancel(id));
        return Response.seeOther(URI.create("/reextractions/" + id)).build();
    }

    /** How far it is, handed through as it comes. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Response events(@PathParam("id") long id) {
        return HandedThrough.events(streams.events("/api/reextractions/" + id));
    }

    private reextractions page(List<Told> troubles) {
        var all = Service.INGEST.ask(() -> client.reextractions(NEWEST));
        var underWay =
                all.stream().filter(one -> !one.state().ended()).findFirst().orElse(null);
        return new reextractions(Service.INGEST.ask(client::need), all, underWay, lost(), random(), troubles);
    }

    private @Nullable List<LostSplit> lost() {
        try {
            return Service.CLAIMS.ask(splits::lost);
        } catch (RefusedException | ServiceDownException e) {
            // All else can be read without the other service.
            return null;
        }
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
