package org.claimline.claims.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.api.ClaimMention.NewerVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a text that a newer one took the place of: the mentions that only fell off, by their ordinals, each with the still later
 * text that took its place; empty while it stands.
 */
record Remnants(Map<Integer, Optional<NewerVersion>> byOrdinal) {
    static final Remnants NONE = new Remnants(Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    Remnants {
        byOrdinal = Map.copyOf(byOrdinal);
    }

    /** @param written null = none */
    static Remnants read(@Nullable String written) {
        if (written == null) return NONE;
        var remnants = new TreeMap<Integer, Optional<NewerVersion>>();
        tree(written).properties().forEach(one -> remnants.put(Integer.valueOf(one.getKey()), newer(one.getValue())));
        return new Remnants(remnants);
    }

    private static Optional<NewerVersion> newer(JsonNode one) {
        return one.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewerVersion(
                        one.path("digest").textValue(),
                        Instant.parse(one.path("since").textValue())));
    }

    /** As it is kept; null = none. */
    @Nullable
    String written() {
        if (byOrdinal.isEmpty()) return null;
        var written = JSON.createObjectNode();
        new TreeMap<>(byOrdinal).forEach((ordinal, newer) -> {
            var one = written.putObject(String.valueOf(ordinal));
            newer.ifPresent(version -> one.put("digest", version.digest())
                    .put("since", version.since().toString()));
        });
        return written.toString();
    }

    /** Since when a mention's place is taken, if that of its text is taken since then. */
    @Nullable
    Instant supersededAt(int ordinal, @Nullable Instant text) {
        var remnant = byOrdinal.get(ordinal);
        return remnant == null ? text : remnant.map(NewerVersion::since).orElse(null);
    }

    /** SQL for the text that took the place of mention {@code m}, whose article has that alias. */
    static String newer(String article) {
        return "case when " + of(article) + " is null then " + article + ".newer else " + of(article)
                + " ->> 'digest' end";
    }

    /** The same for since when. */
    static String supersededAt(String article) {
        return "case when " + of(article) + " is null then " + article + ".superseded_at else (" + of(article)
                + " ->> 'since')::timestamptz end";
    }

    private static String of(String article) {
        return article + ".remnants -> m.ordinal::text";
    }

    private static JsonNode tree(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored of an article can be read", e);
        }
    }
}
