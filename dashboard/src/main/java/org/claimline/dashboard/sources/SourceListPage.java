package org.claimline.dashboard.sources;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimline.api.Measure;
import org.claimline.api.Side;
import org.claimline.api.SourceRole;
import org.claimline.dashboard.page.Csv;
import org.claimline.dashboard.page.Framing;
import org.claimline.dashboard.sources.FactorPlot.Width;
import org.claimline.dashboard.sources.SourceTable.Rows;
import org.jspecify.annotations.Nullable;

/** {@code /sources}: who speaks, and how far their figures lie from the assessors'. */
@Path("/sources")
@RunOnVirtualThread
class SourceListPage {
    private static final int ROWS = 100;

    private final SourceTable table;
    private final CurrentVertxRequest request;

    SourceListPage(SourceTable table, CurrentVertxRequest request) {
        this.table = table;
        this.request = request;
    }

    /**
     * @param rows of this page
     * @param total how many match
     * @param plot the dot plot; null where nothing can be drawn
     * @param narrow the same for narrow screens
     * @param next the number of the next page; null on the last
     */
    record sources(
            SourceFilter filter,
            List<SourceRow> rows,
            int total,
            boolean more,
            @Nullable String plot,
            @Nullable String narrow,
            boolean plotCut,
            @Nullable Integer next,
            Choices choices)
            implements TemplateInstance {}

    /** The picture alone, for another site's page. */
    record embedded(SourceFilter filter, @Nullable String plot) implements TemplateInstance {}

    /** What the form offers. */
    record Choices(List<SourceRole> roles, List<Side> sides, List<Measure> measures, List<SourceOrder> orders) {
        static final Choices ALL = new Choices(
                List.of(SourceRole.values()),
                List.of(Side.values()),
                SourceFilter.MEASURES.stream().toList(),
                List.of(SourceOrder.values()));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@BeanParam SourceFilter.Query query, @QueryParam("embed") @Nullable String embed) {
        var filter = SourceFilter.of(query);
        var found = table.read(filter);
        var total = found.rows().size();
        var first = Math.min(total, (filter.page() - 1) * ROWS);
        var last = Math.min(total, first + ROWS);
        var rows = found.rows().subList(first, last);
        var compared = rows.stream().filter(SourceRow::isCompared).count();
        var plot = compared == 0 ? null : FactorPlot.of(rows, Width.WIDE, "");
        if (Framing.isAsked(embed)) {
            Framing.allow(request.getCurrent().response());
            return new embedded(filter, plot);
        }
        return new sources(
                filter,
                rows,
                total,
                found.more(),
                plot,
                compared == 0 ? null : FactorPlot.of(rows, Width.NARROW, ""),
                compared > FactorPlot.MOST,
                last < total ? filter.page() + 1 : null,
                Choices.ALL);
    }

    /** The dot plot as a file, with what it shows printed in. */
    @GET
    @Path("/chart.svg")
    @Produces("image/svg+xml")
    public String chart(@BeanParam SourceFilter.Query query) {
        var filter = SourceFilter.of(query);
        return FactorPlot.of(
                table.read(filter).rows(),
                Width.WIDE,
                say("Source: Claimline, ", "Джерело: Claimline, ") + filter.ordered(filter.order()));
    }

    /** All rows that match, in a file. */
    @GET
    @Path("/table.csv")
    public Response file(@BeanParam SourceFilter.Query query) {
        return csv(table.read(SourceFilter.of(query))).file("claimline-sources.csv");
    }

    private static Csv csv(Rows found) {
        var csv = new Csv(
                "source",
                "name",
                "kind",
                "role",
                "side",
                "group",
                "measure",
                "day",
                "letter",
                "reason",
                "factor",
                "factor_lower_90",
                "factor_upper_90",
                "p_within_tolerance",
                "n",
                "n_eff");
        for (var row : found.rows()) {
            var one = row.source();
            var point = row.point();
            if (point == null)
                csv.row(
                        one.id(),
                        one.name(),
                        one.kind(),
                        one.role(),
                        one.side(),
                        one.group(),
                        null,
                        null,
                        "F",
                        "NO_REFERENCE",
                        null,
                        null,
                        null,
                        null,
                        0,
                        0.0);
            else
                csv.row(
                        one.id(),
                        one.name(),
                        one.kind(),
                        one.role(),
                        one.side(),
                        one.group(),
                        row.measure(),
                        point.day(),
                        point.letter(),
                        point.reason(),
                        point.factor(),
                        point.factorLower(),
                        point.factorUpper(),
                        point.pWithinTolerance(),
                        point.n(),
                        point.nEff());
        }
        return csv;
    }
}
