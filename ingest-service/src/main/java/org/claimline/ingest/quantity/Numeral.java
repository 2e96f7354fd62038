package org.claimline.ingest.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number as written in digits or words.
 *
 * @param end one past its last token
 * @param value null for a word that names no number, such as "dozens"
 * @param floor for such a word the least it can mean
 * @param fraction whether it is a part of a whole, such as "two thirds"
 */
record Numeral(int end, @Nullable Double value, double floor, boolean fraction) {}
