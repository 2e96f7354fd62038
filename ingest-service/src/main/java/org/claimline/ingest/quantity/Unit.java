package org.claimline.ingest.quantity;

/**
 * A unit of measure.
 *
 * @param code {@code km2}, {@code mi2}, {@code ha}, {@code acre}, {@code km}, {@code mi}, {@code %} ...
 * @param factor what one of it is in the normal unit of its dimension
 */
record Unit(String code, Dimension dimension, double factor) {}
