package org.claimline.claims.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Place;
import org.claimline.claims.claim.StoredClaim;

/**
 * GeoJSON (RFC 7946): a feature for each claim. A feature stands where its settlements are; a claim that names only
 * wider places, or none, has no geometry rather than a point that would look exact. Its properties are the columns of
 * the table; what is not stated is left out.
 */
final class GeoFeatures implements Document {
    private final Edition edition;
    private final List<Column> columns;
    private final JsonGenerator json;

    GeoFeatures(Edition edition, OutputStream out) throws IOException {
        this.edition = edition;
        columns = ClaimColumns.all(edition.addresses());
        json = edition.json().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void add(StoredClaim stored) throws IOException {
        var claim = stored.claim();
        edition.json()
                .writeValue(
                        json,
                        Fields.of("type", "Feature")
                                .with("id", claim.id())
                                .with("geometry", geometry(claim.places()))
                                .with(
                                        "properties",
                                        ClaimColumns.fields(columns, stored).with("headline", Headline.of(claim)))
                                .node());
    }

    private static Object geometry(List<Place> places) {
        var points = places.stream()
                .map(Position::of)
                .filter(Objects::nonNull)
                .distinct()
                .map(position -> List.of(position.lon(), position.lat()))
                .toList();
        return switch (points.size()) {
            case 0 -> NullNode.getInstance();
            case 1 -> Fields.of("type", "Point").with("coordinates", points.getFirst());
            default -> Fields.of("type", "MultiPoint").with("coordinates", points);
        };
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
