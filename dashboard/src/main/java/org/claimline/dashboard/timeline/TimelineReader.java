package org.claimline.dashboard.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimline.api.Findings;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.dashboard.service.ClaimsClient;
import org.claimline.dashboard.service.FindingsClient;
import org.claimline.dashboard.service.GradesClient;
import org.claimline.dashboard.service.Service;
import org.claimline.dashboard.service.ServiceDownException;
import org.claimline.dashboard.service.TimelineOverviewClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks for what a filter shows, the same for page, picture and file. */
@ApplicationScoped
class TimelineReader {
    /** Enough for the days that are marked. */
    private static final int CONTROLS = 200;

    /** More and nobody reads them. */
    private static final int MOST_FINDINGS = 6;

    private static final Logger LOG = Logger.getLogger(TimelineReader.class);

    /** More rows nobody reads, and more marks hide one another: beyond it claims come in groups. */
    private static final int SINGLY = 150;

    /** Of more days of maps and band together every single one is no longer seen. */
    private static final int LINE_DAYS = 1_500;

    private final TimelineOverviewClient client;
    private final ClaimsClient claims;
    private final FindingsClient findings;
    private final GradesClient grades;

    TimelineReader(
            @RestClient TimelineOverviewClient client,
            @RestClient ClaimsClient claims,
            @RestClient FindingsClient findings,
            @RestClient GradesClient grades) {
        this.client = client;
        this.claims = claims;
        this.findings = findings;
        this.grades = grades;
    }

    /**
     * Asks what stands out in what the filter shows, while the rest of the page is read.
     *
     * @return waits for it; empty where it cannot be told just now, which is no reason to show no chart
     */
    Supplier<Optional<Findings>> findings(TimelineFilter filter) {
        var asked = Service.CLAIMS.askBeside(() -> findings.findings(
                filter.measure(),
                filter.heldBy(),
                filter.place(),
                filter.from(),
                filter.to(),
                filter.basis(),
                filter.asOf() == null ? null : Moment.of(filter.asOf()),
                null,
                MOST_FINDINGS));
        return () -> {
            try {
                return Optional.of(asked.get());
            } catch (ServiceDownException e) {
                LOG.warn("what stands out is missing on a page", e);
                return Optional.empty();
            }
        };
    }

    /** As a picture can show it, and what is beside it. */
    TimelineView read(TimelineFilter filter) {
        return read(filter, LINE_DAYS);
    }

    /** With every day of every map and of the band. */
    TimelineView whole(TimelineFilter filter) {
        return read(filter, null);
    }

    private TimelineView read(TimelineFilter filter, @Nullable Integer lineDays) {
        var asOf = filter.asOf() == null ? null : Moment.of(filter.asOf());
        var controls = Service.CLAIMS.askBeside(() -> claims.claims(
                Measure.CONTROL,
                null,
                null,
                null,
                filter.place(),
                filter.heldBy(),
                filter.from(),
                filter.to(),
                null,
                null,
                null,
                null,
                asOf,
                null,
                null,
                CONTROLS));
        var letters = Service.CLAIMS.askBeside(() -> Letters.of(grades.standings(filter.measure(), filter.asOf())));
        var overview = Service.CLAIMS.ask(() -> client.overview(
                filter.measure(),
                filter.heldBy(),
                filter.place(),
                filter.from(),
                filter.to(),
                filter.basis(),
                asOf,
                SINGLY,
                lineDays));
        return TimelineView.of(filter, controls.get(), overview, letters.get());
    }
}
