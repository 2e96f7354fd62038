package org.claimline.ingest.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The names by which kinds of words are weighed, one for each value, made once: around every figure and every settlement they are looked up,
 * which costs more than the weighing if they are put together each time.
 */
final class Labels<E extends Enum<E>> {
    private final Map<E, Label> labels;

    /** A label for each value of an enum. */
    Labels(Class<E> kinds, Function<E, String> label) {
        labels = new EnumMap<>(kinds);
        for (var kind : kinds.getEnumConstants()) labels.put(kind, new Label(label.apply(kind)));
    }

    Label of(E kind) {
        var label = labels.get(kind);
        if (label == null) throw new IllegalArgumentException("no label: " + kind);
        return label;
    }
}
