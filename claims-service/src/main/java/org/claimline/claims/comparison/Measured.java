package org.claimline.claims.comparison;

import java.util.function.Supplier;
import org.claimline.api.Assessment;
import org.claimline.api.Comparability;
import org.jspecify.annotations.Nullable;

/**
 * A claim beside the reference that measures it best, else beside the one that tells why none does.
 *
 * @param ratio claimed over assessed; null where nothing measures it
 * @param kappa as in {@link org.claimline.api.Comparison}
 * @param telling the reason in words, put together when they are read
 */
public record Measured(
        Assessment reference,
        Comparability comparability,
        @Nullable Double ratio,
        @Nullable Double kappa,
        Supplier<String> telling) {
    public String reason() {
        return telling.get();
    }
}
