package org.claimline.claims.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.claimline.api.Claim;
import org.claimline.api.Place;
import org.claimline.api.Source;
import org.claimline.claims.claim.StoredClaim;
import org.jspecify.annotations.Nullable;

/**
 * A STIX 2.1 bundle: a {@code note} for each claim, about the identity of its claimant and the locations it names. The
 * identities and locations stand before the first note that refers to them, once; only their ids are kept.
 */
final class StixBundle implements Document {
    private final Edition edition;
    private final StixObjects objects;
    private final JsonGenerator json;
    private final Set<String> written = new HashSet<>();

    StixBundle(Edition edition, OutputStream out) throws IOException {
        this.edition = edition;
        objects = new StixObjects(edition);
        json = edition.json().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "bundle");
        json.writeStringField(
                "id", "bundle--" + edition.name("bundle " + edition.filter().given() + edition.updatedAt()));
        json.writeArrayFieldStart("objects");
        edition.json().writeValue(json, objects.publisher().node());
        edition.json().writeValue(json, objects.extension().node());
    }

    @Override
    public void add(StoredClaim stored) throws IOException {
        Claim claim = stored.claim();
        var about = new ArrayList<String>();
        about.add(claimant(claim.claimant(), stored.claimantTimes()));
        for (var place : claim.places()) {
            var location = location(place);
            if (location != null && !about.contains(location)) about.add(location);
        }
        edition.json().writeValue(json, objects.note(stored, about).node());
    }

    private String claimant(Source claimant, StoredClaim.Times times) throws IOException {
        var id = objects.identityId(claimant);
        if (written.add(id))
            edition.json().writeValue(json, objects.identity(claimant, times).node());
        return id;
    }

    private @Nullable String location(Place place) throws IOException {
        if (!StixObjects.locatable(place)) return null;
        var id = objects.locationId(place);
        if (written.add(id))
            edition.json().writeValue(json, objects.location(place).node());
        return id;
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
