package org.claimline.ingest.lookup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.KnownPlace;
import org.claimline.api.PlacesApi;
import org.claimline.ingest.place.Gazetteer;
import org.claimline.ingest.place.GazetteerEntry;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds places by name. */
@RunOnVirtualThread
class PlacesResource implements PlacesApi {
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 200;

    private final Gazetteer gazetteer = Gazetteer.load();

    @Override
    public List<KnownPlace> places(@Nullable String q, int limit) {
        if (q == null || q.isBlank()) throw refused("q: expected a place's name in any spelling, got none");
        if (q.length() > LONGEST_NAME)
            throw refused("q: expected at most " + LONGEST_NAME + " characters, got " + q.length());
        if (limit < 1 || limit > MOST) throw refused("limit: expected 1 to " + MOST + ", got " + limit);
        return gazetteer.find(q, limit).stream().map(this::known).toList();
    }

    private KnownPlace known(GazetteerEntry entry) {
        var place = entry.place();
        var oblast = place.oblast();
        var around = oblast == null ? null : gazetteer.byId(oblast);
        return new KnownPlace(
                place.id(),
                place.name(),
                place.kind(),
                oblast,
                around == null ? null : around.place().name(),
                place.lat(),
                place.lon(),
                Stream.concat(entry.variants().stream(), entry.others().stream())
                        .distinct()
                        .toList());
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(400, "Parameter not understood", detail);
    }
}
