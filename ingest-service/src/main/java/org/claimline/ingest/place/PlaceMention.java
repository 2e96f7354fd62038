package org.claimline.ingest.place;

import org.claimline.api.Place;

/**
 * A place as an article names it, as a range of tokens.
 *
 * @param first the first token of the name, with the words that say what it is ("the city of Kharkiv", "Kharkiv region")
 * @param end one past the last token
 * @param name the first token of the name proper
 * @param place with the words as written
 * @param around whether the words speak of the land around a settlement ("the Izium area")
 * @param people inhabitants; 0 = not known
 * @param rule how the place was recognised, and between several of one name decided
 */
public record PlaceMention(int first, int end, int name, Place place, boolean around, long people, String rule) {
    public PlaceMention {
        if (end <= first || name < first) throw new IllegalArgumentException("no words: [" + first + ", " + end + ")");
        if (rule.isBlank()) throw new IllegalArgumentException("a place without its rule: " + place.name());
    }
}
