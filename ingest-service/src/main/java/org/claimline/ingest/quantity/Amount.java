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
 * @param value in the normal unit (km2, km, %, count; anything else as written); null for "dozens"
 * @param lower the literal lower bound; null = open
 * @param upper the literal upper bound; null = open
 * @param writtenUnit the unit or noun in lower case; null where there is none
 */
public record Amount(
        int first,
        int number,
        int core,
        int end,
        Dimension dimension,
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        Qualifier qualifier,
        @Nullable String writtenUnit,
        @Nullable Conversion conversion) {

    /** The same amount with a conversion that ends before a token. */
    Amount with(Conversion found, int newEnd) {
        return new Amount(first, number, core, newEnd, dimension, value, lower, upper, qualifier, writtenUnit, found);
    }

    /** Whether the token of this index is part of it. */
    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
