package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Questions to the short lists of one sentence, asked around every figure and name: a stream for each would cost more than its answer. */
final class Some {
    private Some() {}

    /** Whether any of them fits. */
    static <T> boolean fits(List<T> all, Predicate<? super T> fits) {
        for (int i = 0; i < all.size(); i++) if (fits.test(all.get(i))) return true;
        return false;
    }

    /** Those that fit, in their order. */
    static <T> List<T> of(List<T> all, Predicate<? super T> fits) {
        List<T> some = List.of();
        for (int i = 0; i < all.size(); i++) {
            if (!fits.test(all.get(i))) continue;
            if (some.isEmpty()) some = new ArrayList<>(all.size() - i);
            some.add(all.get(i));
        }
        return some;
    }
}
