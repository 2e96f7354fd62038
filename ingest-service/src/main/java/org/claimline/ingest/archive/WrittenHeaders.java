package org.claimline.ingest.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Headers of an answer over HTTP as the database keeps them. */
record WrittenHeaders(ObjectMapper json) {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    @Nullable
    String write(@Nullable Map<String, String> headers) {
        if (headers == null) return null;
        var legible = new TreeMap<String, String>();
        headers.forEach((name, value) -> legible.put(legible(name), legible(value)));
        try {
            return json.writeValueAsString(legible);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers can be written", e);
        }
    }

    @Nullable
    Map<String, String> read(@Nullable String kept) {
        try {
            return kept == null ? null : json.readValue(kept, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers cannot be read", e);
        }
    }

    /** What PostgreSQL can keep, on one line. */
    static String legible(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    }
}
