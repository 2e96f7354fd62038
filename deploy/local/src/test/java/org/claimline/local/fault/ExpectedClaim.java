package org.claimline.local.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A claim by all that can be known of it without the engine: its fields but ids, confidence and what comes of comparing it. */
record ExpectedClaim(
        String measure,
        double value,
        double lower,
        String qualifier,
        String places,
        String heldBy,
        String window,
        String claimant,
        String stance,
        LocalDate saidOn,
        LocalDate asOf,
        String outlets,
        int mentions,
        int origins,
        int evidenceStart,
        String evidence,
        String digest) {

    static ExpectedClaim of(LoadArticle article, Sentence sentence, int start, String words) {
        var meaning = sentence.meaning;
        var said = sentence.saidOn(article.published());
        return new ExpectedClaim(
                meaning.measure(),
                article.figure(),
                article.figure(),
                meaning.qualifier(),
                meaning.place(),
                meaning.heldBy(),
                said.minus(meaning.period()) + ".." + said,
                meaning.claimant(),
                "ASSERTS",
                said,
                said,
                article.outlet(),
                1,
                1,
                start,
                words,
                article.digest());
    }

    /** As the API tells it. */
    static ExpectedClaim of(JsonNode claim) {
        return new ExpectedClaim(
                claim.path("measure").asText(),
                claim.path("quantity").path("value").asDouble(),
                claim.path("quantity").path("lower").asDouble(),
                claim.path("quantity").path("qualifier").asText(),
                joined(claim.path("places"), "name"),
                claim.path("heldBy").asText(),
                claim.path("window").path("start").asText() + ".."
                        + claim.path("window").path("end").asText(),
                claim.path("claimant").path("name").asText(),
                claim.path("stance").asText(),
                day(claim.path("saidOn")),
                day(claim.path("asOf")),
                joined(claim.path("outlets"), ""),
                claim.path("mentions").asInt(),
                claim.path("origins").asInt(),
                claim.path("evidence").path("start").asInt(),
                claim.path("evidence").path("text").asText(),
                claim.path("digest").asText());
    }

    private static String joined(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> field.isEmpty() ? one.asText() : one.path(field).asText())
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(JsonNode day) {
        return day.isTextual() ? LocalDate.parse(day.asText()) : LocalDate.MIN;
    }
}
