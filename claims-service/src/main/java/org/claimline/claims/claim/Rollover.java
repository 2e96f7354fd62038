package org.claimline.claims.claim;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.api.ClaimMention.NewerVersion;
import org.claimline.api.Evidence;
import org.claimline.api.Rolling;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the mentions of a text whose place another one took, where the page shows its latest entries and drops older ones. What
 * both state in the same words counts at the later one. What the later one lacks and what stood beyond all of that, where old entries stand,
 * only fell off; what stood among it, or where new entries come in, was changed or taken back. Where both have nothing in common, all of it
 * fell off. The answer depends on two texts at a time, not on those between them, nor on the order in which they arrived.
 */
final class Rollover {
    private Rollover() {}

    /**
     * A text that stood at the address.
     *
     * @param rolling null = it does not say that its page drops entries
     * @param mentions by their ordinals
     */
    record Page(@Nullable Rolling rolling, List<Passages> mentions) {
        private Set<String> words() {
            return mentions.stream()
                    .flatMap(mention -> mention.all().stream())
                    .map(Evidence::text)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A text that may take the place of an earlier one.
     *
     * @param since from when on
     * @param words those of its passages
     */
    record Later(String digest, Instant since, Page page, Set<String> words) {
        Later(String digest, Instant since, Page page) {
            this(digest, since, page, page.words());
        }
    }

    /** @param later the later texts of the article in their order; the first one took its place */
    static Remnants of(Page former, List<Later> later) {
        var open = IntStream.range(0, former.mentions().size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        var remnants = new HashMap<Integer, Optional<NewerVersion>>();
        var rolling = former.rolling() != null;
        for (var next = 0; next < later.size() && !open.isEmpty(); next++) {
            var one = later.get(next);
            // A page that is rolling stays so, though one of its texts may not say it.
            rolling |= one.page().rolling() != null;
            var taken = rolling ? taken(former, one, open) : Set.copyOf(open);
            open.removeAll(taken);
            var newer = Optional.of(new NewerVersion(one.digest(), one.since()));
            if (next > 0) taken.forEach(ordinal -> remnants.put(ordinal, newer));
        }
        open.forEach(ordinal -> remnants.put(ordinal, Optional.empty()));
        return new Remnants(remnants);
    }

    /** The ordinals among these of the mentions whose place is taken. */
    private static Set<Integer> taken(Page former, Later later, Set<Integer> ordinals) {
        // A page that was read a thousand times is asked this half a million times.
        var first = Integer.MAX_VALUE;
        var last = -1;
        for (var mention : former.mentions())
            for (var passage : mention.all())
                if (later.words().contains(passage.text())) {
                    first = Math.min(first, passage.start());
                    last = Math.max(last, passage.start());
                }
        if (last < 0) return Set.of();
        var order = order(former.rolling(), later.page().rolling());
        var taken = new HashSet<Integer>();
        for (var ordinal : ordinals)
            if (!fellOff(former.mentions().get(ordinal), first, last, order)) taken.add(ordinal);
        return taken;
    }

    /**
     * Whether a mention stands where old entries fall off.
     *
     * @param first where the first passage begins that both texts have
     * @param last where the last one does
     */
    private static boolean fellOff(Passages mention, int first, int last, Rolling order) {
        var head = order != Rolling.NEWEST_FIRST;
        var end = order != Rolling.OLDEST_FIRST;
        return mention.all().stream()
                .mapToInt(Evidence::start)
                .allMatch(start -> (head && start < first) || (end && start > last));
    }

    /** One word of either text is enough; a page that was turned round in between has no order. */
    private static Rolling order(@Nullable Rolling former, @Nullable Rolling later) {
        var one = former == null ? Rolling.ORDER_NOT_KNOWN : former;
        var other = later == null ? Rolling.ORDER_NOT_KNOWN : later;
        if (one == Rolling.ORDER_NOT_KNOWN) return other;
        return other == Rolling.ORDER_NOT_KNOWN || one == other ? one : Rolling.ORDER_NOT_KNOWN;
    }
}
