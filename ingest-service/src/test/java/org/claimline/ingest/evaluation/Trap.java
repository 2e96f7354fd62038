package org.claimline.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import org.claimline.api.Mention;

/** A passage that looks like a claim and is none. */
record Trap(JsonNode node) {
    String id() {
        return node.path("id").asText();
    }

    String quote() {
        return node.path("quote").asText();
    }

    /** Whether a mention is made of this passage: its evidence lies there, and so do the words of its figure or place. */
    boolean taken(Mention mention) {
        int start = node.path("start").asInt();
        if (mention.evidence().start() >= start + quote().length()
                || start >= mention.evidence().end()) return false;
        var quantity = mention.quantity();
        String words = quantity == null ? mention.places().getFirst().text() : quantity.text();
        return words != null && quote().contains(words);
    }
}
