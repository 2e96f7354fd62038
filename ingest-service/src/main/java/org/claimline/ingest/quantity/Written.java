package org.claimline.ingest.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number and its unit as a text gives them, before any conversion.
 *
 * @param value the number; of a range its lower end; null for a word that names none, such as "dozens"
 * @param upper the upper end of a range, else null
 * @param unit in full words and in the singular ("square kilometre"), for a count its noun; null = none
 */
public record Written(
        @Nullable Double value,
        @Nullable Double upper,
        @Nullable String unit) {}
