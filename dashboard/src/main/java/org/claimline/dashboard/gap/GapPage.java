package org.claimline.dashboard.gap;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimline.api.GapPeriod;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Side;
import org.claimline.dashboard.page.Framing;
import org.jspecify.annotations.Nullable;

/** {@code /gap}: claimed against assessed, by claimant, ground and stretch of time. */
@Path("/")
@RunOnVirtualThread
class GapPage {
    private final GapReader reader;
    private final CurrentVertxRequest request;

    GapPage(GapReader reader, CurrentVertxRequest request) {
        this.reader = reader;
        this.request = request;
    }

    record gap(
            GapView view,
            List<Measure> measures,
            List<Side> sides,
            List<HeldBy> holders,
            List<GapPeriod> periods,
            List<GapOrder> orders)
            implements TemplateInstance {}

    /** The picture alone, for another site's page; null where there is nothing to draw. */
    record embedded(GapView view, @Nullable String picture) implements TemplateInstance {}

    @GET
    @Path("gap")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@BeanParam GapFilter.Query query, @QueryParam("embed") @Nullable String embed) {
        var view = reader.read(GapFilter.of(query));
        if (Framing.isAsked(embed)) {
            Framing.allow(request.getCurrent().response());
            return new embedded(view, GapDrawing.of(view));
        }
        return new gap(
                view,
                GapFilter.MEASURES.stream().toList(),
                List.of(Side.values()),
                List.of(HeldBy.values()),
                List.of(GapPeriod.values()),
                List.of(GapOrder.values()));
    }

    /** The table as a picture with legend, filters and source printed in; 404 where nothing stands in it. */
    @GET
    @Path("gap.svg")
    @Produces("image/svg+xml")
    public String picture(@BeanParam GapFilter.Query query) {
        var picture = GapDrawing.of(reader.read(GapFilter.of(query)));
        if (picture == null) throw new NotFoundException();
        return picture;
    }

    /** Every cell in a file, earlier stretches than the page shows included. */
    @GET
    @Path("gap.csv")
    public Response table(@BeanParam GapFilter.Query query) {
        return GapTable.of(reader.whole(GapFilter.of(query))).file("claimline-gap.csv");
    }
}
