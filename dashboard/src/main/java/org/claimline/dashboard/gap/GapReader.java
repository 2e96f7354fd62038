package org.claimline.dashboard.gap;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimline.api.Gap;
import org.claimline.api.Moment;
import org.claimline.dashboard.service.GapClient;
import org.claimline.dashboard.service.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for what a filter shows, the same for page, picture and file. */
@ApplicationScoped
class GapReader {
    /** As many as the service reads for one answer. */
    private static final int MOST_CLAIMS = 1_000;

    private final GapClient client;

    GapReader(@RestClient GapClient client) {
        this.client = client;
    }

    /** The latest stretches. */
    GapView read(GapFilter filter) {
        return GapView.of(filter, ask(filter));
    }

    /** Every stretch. */
    GapView whole(GapFilter filter) {
        return GapView.whole(filter, ask(filter));
    }

    private Gap ask(GapFilter filter) {
        return Service.CLAIMS.ask(() -> client.gap(
                filter.measure(),
                filter.side(),
                filter.claimant(),
                filter.place(),
                filter.heldBy(),
                filter.from(),
                filter.to(),
                filter.period(),
                filter.asOf() == null ? null : Moment.of(filter.asOf()),
                null,
                MOST_CLAIMS));
    }
}
