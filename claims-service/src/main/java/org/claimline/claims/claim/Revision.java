package org.claimline.claims.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What deliveries do to the mentions of their articles. A mention of the same key at the same passage, or else in the same
 * article, is the same mention and keeps its id.
 */
final class Revision {
    private final Iterator<Long> ids;
    private final List<StatedMention> stated = new ArrayList<>();
    private final List<FormerMention> gone = new ArrayList<>();
    private final List<FormerMention> changed = new ArrayList<>();

    /** @param ids for mentions that are new */
    Revision(Collection<Long> ids) {
        this.ids = ids.iterator();
    }

    /**
     * @param article as it carries each mention, by the ordinal
     * @param former what the article stated so far, in its order
     */
    void read(Reading reading, IntFunction<Carrier> article, List<FormerMention> former) {
        var left = new ArrayList<>(former);
        var list = reading.checked().delivery().claims();
        var before = new HashMap<Integer, FormerMention>();
        // First those at the same passage, so that a passage that was cut otherwise takes none of theirs.
        for (var i = 0; i < list.size(); i++) {
            var start = list.get(i).evidence().start();
            match(reading, i, before, left, one -> one.mention().evidence().start() == start);
        }
        for (var i = 0; i < list.size(); i++) if (!before.containsKey(i)) match(reading, i, before, left, one -> true);
        for (var i = 0; i < list.size(); i++) state(reading, i, article.apply(i), before.get(i));
        gone.addAll(left);
    }

    private static void match(
            Reading reading,
            int ordinal,
            Map<Integer, FormerMention> before,
            List<FormerMention> left,
            Predicate<FormerMention> wanted) {
        var key = reading.keys().get(ordinal);
        left.stream()
                .filter(one -> one.mergeKey().equals(key) && wanted.test(one))
                .findFirst()
                .ifPresent(one -> {
                    before.put(ordinal, one);
                    left.remove(one);
                });
    }

    private void state(Reading reading, int ordinal, Carrier article, @Nullable FormerMention before) {
        var mention = reading.checked().delivery().claims().get(ordinal);
        boolean same = before != null && before.mention().equals(mention);
        if (before != null && same && before.ordinal() == ordinal) return;
        if (before != null && !same) changed.add(before);
        var id = before == null ? ids.next() : Long.valueOf(before.id());
        var kept = KeptMention.of(
                id, reading.keys().get(ordinal), reading.claimants().get(ordinal), article, ordinal, mention);
        stated.add(new StatedMention(
                before == null ? kept : kept.within(before.claimId()),
                mention,
                reading.checked().bodies().get(ordinal)));
    }

    /** Mentions to be written: those that are new, or that read or stand otherwise. */
    List<StatedMention> stated() {
        return stated;
    }

    /** What the articles no longer state. */
    List<FormerMention> gone() {
        return gone;
    }

    /** What they state otherwise, as it was. */
    List<FormerMention> changed() {
        return changed;
    }
}
