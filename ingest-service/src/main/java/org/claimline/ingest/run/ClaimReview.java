package org.claimline.ingest.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.ArticleInput;
import org.claimline.api.SourceKind;
import org.claimline.ingest.intake.FormulatedClaim;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A review of a claim as schema.org's ClaimReview has it in JSON-LD: alone, or the only one of a list or graph. */
record ClaimReview(JsonNode node) {
    private static final String TYPE = "ClaimReview";

    /** The reviews that a document holds, at its top, in its list or in its graph. */
    static List<ClaimReview> in(JsonNode document) {
        var found = new ArrayList<ClaimReview>();
        if (isOf(document, TYPE)) found.add(new ClaimReview(document));
        var several = document.isArray() ? document : document.path("@graph");
        for (var one : several) if (isOf(one, TYPE)) found.add(new ClaimReview(one));
        return found;
    }

    /**
     * The claim that was reviewed.
     *
     * @throws ProblemException if its words are missing
     */
    FormulatedClaim claim() {
        var words = text(node, "claimReviewed");
        if (words == null)
            throw new ProblemException(422, "Nothing to read", "claimReviewed: expected the claim's words, got none");
        var item = only(node.path("itemReviewed"));
        var author = only(item.path("author"));
        var review = new ArticleInput(
                words, null, text(node, "url"), null, outlet(), text(node, "datePublished"), text(node, "inLanguage"));
        return new FormulatedClaim(review, name(author), kind(author), text(item, "datePublished"));
    }

    /** Who reviewed it, and so published the words. */
    private @Nullable String outlet() {
        var author = name(only(node.path("author")));
        return author == null ? name(only(node.path("publisher"))) : author;
    }

    private static @Nullable SourceKind kind(JsonNode author) {
        if (isOf(author, "Person")) return SourceKind.PERSON;
        for (var type : List.of("Organization", "GovernmentOrganization", "NewsMediaOrganization", "PoliticalParty"))
            if (isOf(author, type)) return SourceKind.ORGANISATION;
        return null;
    }

    private static @Nullable String name(JsonNode named) {
        return named.isTextual() ? named.asText() : text(named, "name");
    }

    /** Of several nothing is said that holds of each: none of them is taken. */
    private static JsonNode only(JsonNode node) {
        return node.isArray() ? node.path(node.size() == 1 ? 0 : -1) : node;
    }

    private static boolean isOf(JsonNode node, String type) {
        var stated = node.path("@type");
        if (stated.isTextual()) return stated.asText().equals(type);
        for (var one : stated) if (one.asText().equals(type)) return true;
        return false;
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }
}
