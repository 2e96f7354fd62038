package org.claimline.dashboard.timeline;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.dashboard.page.Framing;
import org.claimline.dashboard.page.LastChange;
import org.jspecify.annotations.Nullable;

/** {@code /}: claimed area against independent assessment. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TimelinePage {
    /** Says how the page looks, not what it shows. */
    private static final Set<String> NO_FILTER = Set.of("lang", "theme", "embed");

    private final TimelineReader reader;
    private final CurrentVertxRequest request;
    private final LastChange changes;

    TimelinePage(TimelineReader reader, CurrentVertxRequest request, LastChange changes) {
        this.changes = changes;
        this.reader = reader;
        this.request = request;
    }

    /**
     * @param plot the chart as a picture; null where nothing has a day
     * @param last the change from which the page follows
     * @param standOut what stands out; null where that could not be told
     */
    record timeline(
            TimelineView view,
            @Nullable String plot,
            @Nullable StandOuts standOut,
            long last,
            List<Preset> presets,
            List<Measure> measures,
            List<HeldBy> holders)
            implements TemplateInstance {}

    /** The picture alone, for another site's page. */
    record embedded(TimelineView view, @Nullable String plot) implements TemplateInstance {}

    @GET
    public TemplateInstance page(
            @BeanParam TimelineFilter.Query query,
            @QueryParam("embed") @Nullable String embed,
            @Context UriInfo address) {
        // Without any parameter: what a new installation has. Empty dates are a choice, the choice of every day.
        var chosen = new TreeSet<>(address.getQueryParameters().keySet());
        chosen.removeAll(NO_FILTER);
        var last = changes.id();
        var filter = chosen.isEmpty() ? Preset.KHARKIV.filter() : TimelineFilter.of(query);
        if (Framing.isAsked(embed)) {
            Framing.allow(request.getCurrent().response());
            var view = reader.read(filter);
            return new embedded(view, TimelinePlot.of(view, List.of()));
        }
        var findings = reader.findings(filter);
        var view = reader.read(filter);
        var plot = TimelinePlot.of(view, List.of());
        return new timeline(
                view,
                plot,
                findings.get().map(found -> StandOuts.of(found, filter.asOf())).orElse(null),
                last,
                List.of(Preset.values()),
                TimelineFilter.MEASURES.stream().toList(),
                List.of(HeldBy.values()));
    }
}
