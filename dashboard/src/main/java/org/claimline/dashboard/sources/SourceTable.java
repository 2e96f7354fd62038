package org.claimline.dashboard.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.api.Moment;
import org.claimline.api.SourceStanding;
import org.claimline.dashboard.service.GradesClient;
import org.claimline.dashboard.service.Service;
import org.claimline.dashboard.service.SourcesClient;
import org.claimline.dashboard.sources.SourceFilter.GradeDay;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Sources with their grades, as the list, its chart and its file show them alike. */
@ApplicationScoped
class SourceTable {
    /** As many as the service gives at once; who searches among more narrows the search. */
    private static final int MOST = 1000;

    private final SourcesClient sources;
    private final GradesClient grades;

    SourceTable(@RestClient SourcesClient sources, @RestClient GradesClient grades) {
        this.sources = sources;
        this.grades = grades;
    }

    /**
     * @param rows sorted
     * @param more whether sources match that were not read
     */
    record Rows(List<SourceRow> rows, boolean more) {}

    Rows read(SourceFilter filter) {
        var asOf = filter.asOf() == null ? null : Moment.of(filter.asOf());
        var found = Service.CLAIMS.ask(() -> sources.sources(filter.q(), filter.role(), filter.side(), asOf, MOST));
        var standings = Service.CLAIMS.ask(() -> grades.standings(filter.measure(), filter.asOf())).stream()
                .collect(Collectors.groupingBy(one -> one.source().id()));
        var rows = new ArrayList<SourceRow>();
        for (var source : found.sources()) {
            var own = standings.getOrDefault(source.id(), List.of());
            for (var standing : own) rows.add(row(standing, filter));
            if (own.isEmpty() && filter.measure() == null)
                rows.add(new SourceRow(source, null, null, null, filter.asOf()));
        }
        rows.sort(filter.order().rows());
        return new Rows(List.copyOf(rows), found.cursor() != null);
    }

    private static SourceRow row(SourceStanding standing, SourceFilter filter) {
        var point = filter.day() == GradeDay.TODAY ? standing.today() : standing.latest();
        return new SourceRow(standing.source(), standing.measure(), point, standing.today(), filter.asOf());
    }
}
