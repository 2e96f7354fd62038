package org.claimline.claims.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Claim;
import org.claimline.api.Place;
import org.claimline.claims.claim.StoredClaim;

/**
 * GeoJSON (RFC 7946): a feature for each claim. A feature stands where its settlements are; a claim that names only
 * wider places, or none, has no geometry rather than a point that would look exact.
 */
final class GeoFeatures implements Document {
    private final Edition edition;
    private final JsonGenerator json;

    GeoFeatures(Edition edition, OutputStream out) throws IOException {
        this.edition = edition;
        json = edition.json().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void add(StoredClaim stored) throws IOException {
        var claim = stored.claim();
        json.writeTree(Fields.of("type", "Feature")
                .with("id", claim.id())
                .with("geometry", geometry(claim.places()))
                .with("properties", properties(stored))
                .node());
    }

    private static Object geometry(List<Place> places) {
        var points = places.stream()
                .filter(place -> place.lat() != null && place.lon() != null)
                .map(place -> List.of(Objects.requireNonNull(place.lon()), Objects.requireNonNull(place.lat())))
                .distinct()
                .toList();
        return switch (points.size()) {
            case 0 -> NullNode.getInstance();
            case 1 -> Fields.of("type", "Point").with("coordinates", points.getFirst());
            default -> Fields.of("type", "MultiPoint").with("coordinates", points);
        };
    }

    private Fields properties(StoredClaim stored) {
        Claim claim = stored.claim();
        var properties = ClaimFields.of(claim)
                .with("headline", Headline.of(claim))
                .with("claimant", claim.claimant().name())
                .with("claimantSide", claim.claimant().side())
                .with("outlets", claim.outlets())
                .with("mentions", claim.mentions())
                .with("asOf", claim.asOf())
                .with("asOfClock", claim.asOfClock())
                .with("evidence", claim.evidence().text())
                .with("article", Addresses.web(stored.leading().url()))
                .with("changedAt", stored.changedAt());
        return properties.with("url", edition.addresses().claim(claim.id()));
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
