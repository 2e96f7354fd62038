package org.claimline.ingest.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/** The names by which two kinds are weighed together, one for each pair of values. */
final class LabelPairs<A extends Enum<A>, B extends Enum<B>> {
    private final Map<A, Labels<B>> labels;

    /** A label for each value of one enum with each of the other. */
    LabelPairs(Class<A> first, Class<B> second, BiFunction<A, B, String> label) {
        labels = new EnumMap<>(first);
        for (var one : first.getEnumConstants())
            labels.put(one, new Labels<>(second, other -> label.apply(one, other)));
    }

    Label of(A first, B second) {
        var all = labels.get(first);
        if (all == null) throw new IllegalArgumentException("no label: " + first);
        return all.of(second);
    }
}
