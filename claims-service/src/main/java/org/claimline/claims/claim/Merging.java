package org.claimline.claims.claim;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/**
 * Tells which mentions with one {@link MergeKey} state one claim: their windows are equal, or one has none, and they
 * were said or published within 72 hours. In doubt they stay apart. The answer depends on the mentions alone, not on the
 * order in which they arrived.
 */
final class Merging {
    private static final Duration WITHIN = Duration.ofDays(3);

    private static final Comparator<KeptMention> BY_TIME = Comparator.comparing(
                    KeptMention::time, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(KeptMention::digest)
            .thenComparingInt(KeptMention::ordinal);

    private record Days(@Nullable LocalDate start, @Nullable LocalDate end) {
        static Days of(Window window) {
            return new Days(window.start(), window.end());
        }
    }

    private Merging() {}

    static List<Assertion> merge(Collection<KeptMention> sameKey) {
        var windowed = new LinkedHashMap<Days, List<KeptMention>>();
        var windowless = new ArrayList<KeptMention>();
        for (var mention : sameKey.stream().sorted(BY_TIME).toList()) {
            var window = mention.window();
            if (window == null) windowless.add(mention);
            else
                windowed.computeIfAbsent(Days.of(window), days -> new ArrayList<>())
                        .add(mention);
        }
        var groups = new ArrayList<List<KeptMention>>();
        for (var same : windowed.values()) groups.addAll(spells(same));
        groups.addAll(spells(adopt(windowless, groups)));
        return groups.stream().map(Assertion::of).toList();
    }

    /** Adds each mention to the one group that it can belong to; returns those with none, or with several. */
    private static List<KeptMention> adopt(List<KeptMention> windowless, List<List<KeptMention>> groups) {
        var firsts = groups.stream().map(List::getFirst).toList();
        var left = new ArrayList<KeptMention>();
        for (var mention : windowless) {
            var fitting = new ArrayList<Integer>();
            for (var i = 0; i < firsts.size(); i++) if (near(firsts.get(i), mention)) fitting.add(i);
            if (fitting.size() == 1) groups.get(fitting.getFirst()).add(mention);
            else left.add(mention);
        }
        return left;
    }

    /** Groups that each begin with a mention and hold those within 72 hours of it. */
    private static List<List<KeptMention>> spells(List<KeptMention> byTime) {
        var spells = new ArrayList<List<KeptMention>>();
        for (var mention : byTime) {
            var open = spells.stream()
                    .filter(spell -> near(spell.getFirst(), mention))
                    .findFirst();
            if (open.isPresent()) open.get().add(mention);
            else spells.add(new ArrayList<>(List.of(mention)));
        }
        return spells;
    }

    private static boolean near(KeptMention one, KeptMention other) {
        if (one.digest().equals(other.digest())) return true;
        var first = one.time();
        var second = other.time();
        return first != null
                && second != null
                && Duration.between(first, second).abs().compareTo(WITHIN) <= 0;
    }
}
