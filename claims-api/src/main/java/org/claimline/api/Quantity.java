package org.claimline.api;

import org.jspecify.annotations.Nullable;

/**
 * A number with its literal bounds.
 *
 * @param value in the normal unit of the measure; null where the words give no number ("dozens")
 * @param lower the literal lower bound in the same unit; null = open
 * @param upper the literal upper bound in the same unit; null = open
 * @param unit {@code km2}, {@code count}, {@code km} or {@code %}
 * @param qualifier how the words bound the number
 * @param text the words as written
 * @param conversion the same quantity in another unit, where the article gives one
 */
public record Quantity(
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        String unit,
        Qualifier qualifier,
        String text,
        @Nullable Conversion conversion) {
    public Quantity {
        if (value == null && lower == null && upper == null)
            throw new IllegalArgumentException("a quantity needs a value or a bound: " + text);
        if (lower != null && upper != null && lower > upper)
            throw new IllegalArgumentException("bounds are crossed: [" + lower + ", " + upper + "]");
    }
}
