package org.claimline.ingest.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.claimline.api.Mention;

/** Claims as the database keeps them. */
record WrittenClaims(ObjectMapper json) {
    private static final TypeReference<List<Mention>> MENTIONS = new TypeReference<>() {};

    String write(List<Mention> claims) {
        try {
            return json.writerFor(MENTIONS).writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claims cannot be written", e);
        }
    }

    List<Mention> read(String claims) {
        try {
            return json.readValue(claims, MENTIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored claims cannot be read", e);
        }
    }
}
