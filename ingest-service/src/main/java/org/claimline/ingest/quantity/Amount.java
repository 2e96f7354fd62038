package org.claimline.ingest.quantity;

import org.claimline.api.Conversion;
import org.claimline.api.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it measures, as a range of tokens.
 *
 * @param first the first token, its hedge included
 * @param number the first token of the number proper
 * @param core one past the number and its unit or noun
 * @param end one past the last token, a conversion included
 * @param written the number and its unit as the text gives them, before any conversion
 * @param value in the normal unit; null for "dozens", which name no number
 * @param unit the normal unit: {@code km2}, {@code km}, {@code %}, {@code count}, a currency's code such as {@code USD},
 *     {@code hour} or another length of time, {@code km/h} and the like; empty where there is none
 * @param settlements whether it counts settlements
 * @param rule how it was read
 * @param conversion the same in another unit, as the text gives it
 * @param derivation where the words give no number of their own, what it was reckoned from; else null
 */
public record Amount(
        int first,
        int number,
        int core,
        int end,
        Dimension dimension,
        Written written,
        @Nullable Double value,
        String unit,
        Bounds bounds,
        Qualifier qualifier,
        boolean settlements,
        Rule rule,
        @Nullable Conversion conversion,
        @Nullable String derivation) {

    public Amount {
        if (first < 0 || number < first || core <= number || end < core)
            throw new IllegalArgumentException(
                    "not an amount: tokens " + first + ", " + number + ", " + core + ", " + end);
    }

    /** The number as written; of a range its lower end; null for "dozens". */
    public @Nullable Double writtenValue() {
        return written.value();
    }

    /** The unit as written, in full words and in the singular ("square kilometre"), or the noun; null = none. */
    public @Nullable String writtenUnit() {
        return written.unit();
    }

    /** The literal lower bound in the normal unit; null = open. */
    public @Nullable Double lower() {
        return bounds.lower();
    }

    public boolean lowerInclusive() {
        return bounds.lowerInclusive();
    }

    /** The literal upper bound in the normal unit; null = open. */
    public @Nullable Double upper() {
        return bounds.upper();
    }

    public boolean upperInclusive() {
        return bounds.upperInclusive();
    }

    /** The same number as one of a unit that another figure has: "210 square miles in October, and 95 in May". */
    public Amount in(Amount other) {
        var written = other.writtenValue();
        if (value == null || other.value() == null || written == null || written == 0) return this;
        double factor = other.value() / written;
        return new Amount(
                first,
                number,
                core,
                end,
                dimension,
                this.written,
                value * factor,
                unit,
                bounds.times(factor),
                qualifier,
                settlements,
                rule,
                conversion,
                derivation);
    }

    /** The same amount with a conversion that ends before a token. */
    Amount with(@Nullable Conversion found, int newEnd) {
        return new Amount(
                first,
                number,
                core,
                newEnd,
                dimension,
                written,
                value,
                unit,
                bounds,
                qualifier,
                settlements,
                rule,
                found,
                derivation);
    }

    /** Whether the token of this index is part of it. */
    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
