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
 */
public record PlaceMention(int first, int end, int name, Place place, boolean around) {}
