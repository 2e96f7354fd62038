package org.claimline.claims.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.api.Place;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.claims.claim.StoredClaim;
import org.jspecify.annotations.Nullable;

/** The objects of a STIX 2.1 bundle. The same thing has the same id in every bundle of an installation. */
final class StixObjects {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Of what has no history of its own: the publisher, the extension, and places, whose ids change with them. */
    private static final StoredClaim.Times EVER =
            new StoredClaim.Times(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

    private static final String EXTENSION = "extension-definition--6a8f7f0b-7a4f-5c8e-9a53-1d0f2c6b4e11";
    private static final String EXTENSION_SCHEMA =
            "What a note that is a claim about territory says. Absent = not stated.\n"
                    + StatementColumns.all().stream()
                            .map(column -> column.name() + ": " + column.meaning())
                            .collect(Collectors.joining("\n"));

    private final Edition edition;
    private final String publisherId;

    StixObjects(Edition edition) {
        this.edition = edition;
        publisherId = "identity--" + edition.name("publisher " + edition.publisher());
    }

    Fields publisher() {
        return object("identity", publisherId, EVER)
                .with("name", edition.publisher())
                .with("identity_class", "system");
    }

    Fields extension() {
        return object("extension-definition", EXTENSION, EVER)
                .with("created_by_ref", publisherId)
                .with("name", "Claim about territory")
                .with("schema", EXTENSION_SCHEMA)
                .with("version", "1.0.0")
                .with("extension_types", List.of("property-extension"));
    }

    String identityId(Source source) {
        return "identity--" + edition.name("source " + source.id());
    }

    Fields identity(Source source, StoredClaim.Times times) {
        return object("identity", identityId(source), times)
                .with("created_by_ref", publisherId)
                .with("name", source.name())
                .with("identity_class", source.kind() == SourceKind.PERSON ? "individual" : "organization")
                .with("description", source.organisation())
                .with("roles", List.of(source.role().name().toLowerCase(Locale.ROOT)));
    }

    /** STIX wants a country or coordinates; "the south" has neither. */
    static boolean locatable(Place place) {
        return country(place) != null || Position.of(place) != null;
    }

    String locationId(Place place) {
        return "location--"
                + edition.name("place " + place.id() + " " + place.name() + " " + place.oblast() + " " + place.lat()
                        + " " + place.lon());
    }

    Fields location(Place place) {
        var position = Position.of(place);
        return object("location", locationId(place), EVER)
                .with("created_by_ref", publisherId)
                .with("name", place.name())
                .with("country", country(place))
                .with("administrative_area", oblast(place))
                .with("latitude", position == null ? null : position.lat())
                .with("longitude", position == null ? null : position.lon());
    }

    Fields note(StoredClaim stored, List<String> about) {
        Claim claim = stored.claim();
        return object("note", "note--" + edition.name("claim " + claim.id()), stored.times())
                .with("created_by_ref", publisherId)
                .with("abstract", Headline.of(claim))
                .with("content", claim.evidence().text())
                .with("authors", List.of(claim.claimant().name()))
                .with("object_refs", about)
                .with("confidence", StixConfidence.of(claim.credibility()))
                .with("external_references", references(stored))
                .with("extensions", Fields.of(EXTENSION, said(stored)));
    }

    private static Fields said(StoredClaim stored) {
        return ClaimColumns.fields(StatementColumns.all(), stored).with("extension_type", "property-extension");
    }

    private List<Fields> references(StoredClaim stored) {
        ClaimMention article = stored.leading();
        var own = Fields.of("source_name", edition.publisher())
                .with("url", edition.addresses().claim(stored.claim().id()))
                .with("external_id", "claim " + stored.claim().id());
        var proof = Fields.of("source_name", Objects.requireNonNullElse(article.outlet(), "article"))
                .with("description", article.title())
                .with("url", Addresses.web(article.url()))
                .with("external_id", "sha256:" + article.digest());
        return List.of(own, proof);
    }

    private static @Nullable String country(Place place) {
        return Stream.of(oblast(place), place.id())
                .filter(Objects::nonNull)
                .filter(id -> id.matches("[A-Z]{2}(-.+)?"))
                .map(id -> id.substring(0, 2))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String oblast(Place place) {
        return place.id().matches("[A-Z]{2}-.+") ? place.id() : place.oblast();
    }

    private static Fields object(String type, String id, StoredClaim.Times times) {
        return Fields.of("type", type)
                .with("spec_version", "2.1")
                .with("id", id)
                .with("created", TIME.format(times.createdAt()))
                .with("modified", TIME.format(times.changedAt()));
    }
}
