package org.claimline.claims.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import org.claimline.api.Claim;
import org.claimline.api.Comparison;
import org.claimline.api.Place;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.claims.claim.StoredClaim;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD in the words of schema.org: a {@code ClaimReview} for each claim that could be compared with an independent
 * assessment and is not withdrawn, and a bare {@code Claim} for every other one, which nobody has reviewed. A review has no {@code
 * reviewRating}: a comparison is no verdict of true or false.
 */
final class ReviewGraph implements Document {
    private final Edition edition;
    private final JsonGenerator json;

    ReviewGraph(Edition edition, OutputStream out) throws IOException {
        this.edition = edition;
        json = edition.json().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeArrayFieldStart("@graph");
    }

    @Override
    public void add(StoredClaim stored) throws IOException {
        var comparison = stored.claim().comparison();
        var node = comparison == null
                        || comparison.ratio() == null
                        || stored.claim().withdrawn()
                ? claim(stored)
                : review(stored, comparison);
        edition.json().writeValue(json, node.node());
    }

    private Fields review(StoredClaim stored, Comparison comparison) {
        var address = edition.addresses().claim(stored.claim().id());
        return Fields.of("@type", "ClaimReview")
                .with("@id", address + "#review")
                .with("url", address)
                .with("claimReviewed", Headline.of(stored.claim()))
                .with(
                        "datePublished",
                        stored.times().createdAt().atOffset(ZoneOffset.UTC).toLocalDate())
                .with("author", Fields.of("@type", "Organization").with("name", edition.publisher()))
                .with("reviewBody", comparison.reason())
                .with("citation", comparison.reference().citation())
                .with("itemReviewed", claim(stored));
    }

    private Fields claim(StoredClaim stored) {
        Claim claim = stored.claim();
        var address = edition.addresses().claim(claim.id());
        return Fields.of("@type", "Claim")
                .with("@id", address + "#claim")
                .with("url", address)
                .with("name", Headline.of(claim))
                .with("text", claim.evidence().text())
                .with("author", author(claim.claimant()))
                .with("datePublished", claim.saidOn())
                .with("about", claim.places().stream().map(ReviewGraph::place).toList())
                .with("appearance", appearance(stored));
    }

    private static Fields author(Source claimant) {
        var person = claimant.kind() == SourceKind.PERSON;
        return Fields.of("@type", person ? "Person" : "Organization")
                .with("name", claimant.name())
                .with(person ? "affiliation" : "parentOrganization", organisation(claimant.organisation()));
    }

    private static @Nullable Fields organisation(@Nullable String name) {
        return name == null ? null : Fields.of("@type", "Organization").with("name", name);
    }

    private static Fields place(Place place) {
        var fields = Fields.of("@type", "Place").with("name", place.name()).with("identifier", place.id());
        var position = Position.of(place);
        if (position == null) return fields;
        return fields.with(
                "geo",
                Fields.of("@type", "GeoCoordinates")
                        .with("latitude", position.lat())
                        .with("longitude", position.lon()));
    }

    private static Fields appearance(StoredClaim stored) {
        var article = stored.leading();
        return Fields.of("@type", "Article")
                .with("headline", article.title())
                .with("url", Addresses.web(article.url()))
                .with("identifier", "sha256:" + article.digest())
                .with("datePublished", article.publishedAt())
                .with("publisher", organisation(article.outlet()));
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
