package org.claimline.dashboard.feeds;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
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
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimline.api.Feed;
import org.claimline.api.FeedItem;
import org.claimline.dashboard.page.BadParameterException;
import org.claimline.dashboard.page.OwnForms;
import org.claimline.dashboard.page.Told;
import org.claimline.dashboard.service.FeedsClient;
import org.claimline.dashboard.service.RefusedException;
import org.claimline.dashboard.service.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /feeds} and {@code /feeds/{id}}: what is followed, how it goes, and what became of each item. */
@Path("/feeds")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class FeedsPage {
    private static final int NEWEST = 100;

    private final FeedsClient client;

    FeedsPage(@RestClient FeedsClient client) {
        this.client = client;
    }

    /**
     * @param form what is to be followed next
     * @param trouble why that was not taken; null where nothing is wrong
     */
    record feeds(List<Feed> feeds, FeedForm form, @Nullable Told trouble) implements TemplateInstance {}

    /**
     * @param trouble why a change was not taken; null where nothing is wrong
     * @param known whether somebody wanted to follow it anew
     */
    record oneFeed(
            Feed feed,
            FeedForm form,
            List<FeedItem> items,
            boolean more,
            @Nullable Told trouble,
            boolean known) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return new feeds(all(), new FeedForm(), null);
    }

    @POST
    public Response follow(@BeanParam FeedForm form, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        OwnForms.check(from);
        var all = all();
        return taken(
                () -> {
                    var feed = Service.INGEST.ask(() -> client.follow(form.input(false)));
                    return "/feeds/" + feed.id()
                            + (all.stream().anyMatch(one -> one.id() == feed.id()) ? "?known=true" : "");
                },
                trouble -> new feeds(all, form, trouble));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") long id, @RestQuery boolean known) {
        var feed = Service.INGEST.ask(() -> client.feed(id));
        return page(feed, FeedForm.of(feed), null, known);
    }

    @POST
    @Path("/{id}")
    public Response change(
            @PathParam("id") long id, @BeanParam FeedForm form, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        OwnForms.check(from);
        var feed = Service.INGEST.ask(() -> client.feed(id));
        return taken(
                () -> {
                    Service.INGEST.ask(() -> client.change(id, form.input(feed.paused())));
                    return "/feeds/" + id;
                },
                trouble -> page(feed, form, trouble, false));
    }

    @POST
    @Path("/{id}/pause")
    public Response pause(@PathParam("id") long id, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        return paused(id, from, true);
    }

    @POST
    @Path("/{id}/resume")
    public Response resume(@PathParam("id") long id, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        return paused(id, from, false);
    }

    @POST
    @Path("/{id}/poll")
    public Response look(@PathParam("id") long id, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        OwnForms.check(from);
        Service.INGEST.ask(() -> client.poll(id));
        return to("/feeds/" + id);
    }

    @POST
    @Path("/{id}/remove")
    public Response remove(
            @PathParam("id") long id,
            @FormParam("sure") @Nullable String sure,
            @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        OwnForms.check(from);
        var feed = Service.INGEST.ask(() -> client.feed(id));
        if (sure == null)
            return Response.status(422)
                    .entity(page(
                            feed,
                            FeedForm.of(feed),
                            Told.here(say(
                                    "Tick that you are sure; nothing was changed.",
                                    "Позначте, що ви певні; нічого не змінено.")),
                            false))
                    .build();
        Service.INGEST.ask(() -> {
            client.delete(id);
            return id;
        });
        return to("/feeds");
    }

    private Response paused(long id, @Nullable String from, boolean paused) {
        OwnForms.check(from);
        var feed = Service.INGEST.ask(() -> client.feed(id));
        Service.INGEST.ask(() -> client.change(id, FeedForm.of(feed).input(paused)));
        return to("/feeds/" + id);
    }

    /** Leads to where a change shows, or shows the form again with what is wrong. */
    private static Response taken(Supplier<String> change, Function<Told, TemplateInstance> again) {
        try {
            return to(change.get());
        } catch (BadParameterException e) {
            return refused(again, Told.here(e.getMessage() + say(" Expected: ", " Очікується: ") + e.expected() + "."));
        } catch (RefusedException e) {
            if (e.status() == 404) throw e;
            return refused(again, Told.by(String.valueOf(e.getMessage())));
        }
    }

    private static Response refused(Function<Told, TemplateInstance> again, Told trouble) {
        return Response.status(422).entity(again.apply(trouble)).build();
    }

    private oneFeed page(Feed feed, FeedForm form, @Nullable Told trouble, boolean known) {
        var items = Service.INGEST.ask(() -> client.items(feed.id(), null, NEWEST));
        return new oneFeed(feed, form, items, items.size() == NEWEST, trouble, known);
    }

    private List<Feed> all() {
        return Service.INGEST.ask(client::feeds);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
