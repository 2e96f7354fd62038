package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Comparison;
import org.claimline.dashboard.page.Csv;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;
import org.jspecify.annotations.Nullable;

/** The first page to take along: its picture and its table, each with the filters and where it comes from. */
@Path("/")
@RunOnVirtualThread
class TimelineFiles {
    private final TimelineReader reader;

    TimelineFiles(TimelineReader reader) {
        this.reader = reader;
    }

    /** The chart as a picture with its source printed in; 404 where nothing has a day. */
    @GET
    @Path("timeline.svg")
    @Produces("image/svg+xml")
    public String picture(@BeanParam TimelineFilter.Query query) {
        var view = reader.read(TimelineFilter.of(query));
        var plot = TimelinePlot.of(view, notes(view));
        if (plot == null) throw new NotFoundException();
        return plot;
    }

    private static List<String> notes(TimelineView view) {
        var filter = view.filter();
        var notes = new ArrayList<String>();
        var place = filter.place() == null ? "" : ", " + filter.place();
        var known =
                filter.asOf() == null ? "" : say(", as known on ", ", як було відомо на ") + Days.day(filter.asOf());
        notes.add(filter.subject() + place + ", " + filter.days() + known + "; " + filter.unit());
        for (var map : view.maps()) notes.add(map.label() + ": " + map.series().citation());
        if (view.thinned() != null)
            notes.add(say(
                    "Of each stretch of " + view.stretch()
                            + " maps show the first day, the last, the least and the most",
                    "З кожного проміжку (" + view.stretch()
                            + ") карти показують перший день, останній, найменший і найбільший"));
        notes.add(say(
                "Source: Claimline, " + filter.href() + "; Ukraine within its 1991 borders",
                "Джерело: Claimline, " + filter.href() + "; Україна в кордонах 1991 року"));
        return notes;
    }

    /** The rows of the table and the days of the maps. */
    @GET
    @Path("timeline.csv")
    public Response table(@BeanParam TimelineFilter.Query query) {
        var view = reader.whole(TimelineFilter.of(query));
        var from = view.filter().href();
        var csv = new Csv(
                "kind",
                "day",
                "source",
                "value",
                "lower",
                "upper",
                "qualifier",
                "unit",
                "words",
                "window_start",
                "window_end",
                "places",
                "carried_by",
                "reference",
                "ratio",
                "comparison",
                "proof",
                "view",
                "claims",
                "lower_quartile",
                "upper_quartile");
        for (var row : view.groups()) {
            var group = row.group();
            csv.row(
                    "claims",
                    group.from(),
                    row.who(),
                    group.median(),
                    group.lowest(),
                    group.highest(),
                    null,
                    view.filter().measure().unit(),
                    null,
                    group.from(),
                    group.to(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    row.href(),
                    from,
                    group.claims(),
                    group.lowerQuartile(),
                    group.upperQuartile());
        }
        for (var row : view.rows()) {
            var quantity = row.quantity();
            var window = row.window();
            var beside = row.comparison();
            csv.row(
                    row.assessor() ? "assessment" : "claim",
                    row.day(),
                    row.source().name(),
                    quantity.value(),
                    quantity.lower(),
                    quantity.upper(),
                    quantity.qualifier(),
                    quantity.unit(),
                    quantity.text(),
                    window == null ? null : window.start(),
                    window == null ? null : window.end(),
                    row.place(),
                    row.carriedBy(),
                    beside == null ? null : assessed(beside),
                    beside == null ? null : beside.ratio(),
                    beside == null ? null : beside.comparability(),
                    row.href(),
                    from,
                    null,
                    null,
                    null);
        }
        for (var map : view.maps())
            for (var day : map.days())
                csv.row(
                        "map",
                        day.date(),
                        map.series().assessor().name(),
                        day.change(),
                        null,
                        null,
                        null,
                        "km2",
                        null,
                        map.series().baseline(),
                        day.date(),
                        map.series().place().name(),
                        map.series().citation(),
                        null,
                        null,
                        null,
                        null,
                        from,
                        null,
                        null,
                        null);
        return csv.file("claimline-timeline.csv");
    }

    private static @Nullable Double assessed(Comparison beside) {
        var figure = beside.reference().quantity();
        return figure == null ? null : Figures.position(figure);
    }
}
