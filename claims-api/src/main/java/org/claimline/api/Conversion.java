package org.claimline.api;

/**
 * The same quantity in another unit, as the article gives it in brackets: "1,000 sq km (385 sq miles)".
 *
 * @param value the number as written, in {@code unit}
 * @param unit the unit of the conversion: {@code mi2}, {@code km2}, {@code mi}, {@code km}, {@code ha}, {@code acre}
 * @param consistent whether it agrees with the first figure within rounding; if not, the first figure stands
 */
public record Conversion(double value, String unit, boolean consistent) {}
