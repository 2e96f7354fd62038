package org.claimline.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.AsOfClock;
import org.jspecify.annotations.Nullable;

/**
 * Mentions that state one claim, in the order of publication. Those in former versions of articles belong to it and count for nothing:
 * only of a claim that no newer version states they tell how it looked.
 */
record Assertion(List<KeptMention> mentions) {
    private static final Comparator<@Nullable Instant> KNOWN_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    static final Comparator<KeptMention> BY_PUBLICATION = Comparator.comparing(KeptMention::publishedAt, KNOWN_FIRST)
            .thenComparing(KeptMention::digest)
            .thenComparingInt(KeptMention::ordinal);

    /** The one that states most, and of those the first published: it stands nearest to what was said. */
    private static final Comparator<KeptMention> LEADING = Comparator.comparing(
                    (KeptMention kept) -> kept.days() == null)
            .thenComparing(kept -> kept.saidOn() == null)
            .thenComparing(BY_PUBLICATION);

    /** A day and the clock it was read from; both null where none is known. */
    record AsOf(@Nullable LocalDate day, @Nullable AsOfClock clock) {}

    static Assertion of(Collection<KeptMention> mentions) {
        return new Assertion(mentions.stream().sorted(BY_PUBLICATION).toList());
    }

    KeptMention leading() {
        return telling().min(LEADING).orElseThrow();
    }

    /** Those that stand. */
    List<KeptMention> standing() {
        return mentions.stream().filter(KeptMention::stands).toList();
    }

    private Stream<KeptMention> telling() {
        var standing = standing();
        return standing.isEmpty() ? mentions.stream() : standing.stream();
    }

    /** The claims that its mentions belonged to so far. */
    List<Long> claimIds() {
        return mentions.stream()
                .map(KeptMention::claimId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> outlets() {
        return telling()
                .map(mention -> mention.article().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How many texts those that stand are in; copies of one text, and versions of one article, count once. */
    int origins() {
        return (int) standing().stream()
                .map(mention -> mention.article().origin())
                .distinct()
                .count();
    }

    Set<Long> ids() {
        return mentions.stream().map(KeptMention::id).collect(Collectors.toSet());
    }

    /** The day the figure stands for: when it was said, else when its window ends, else when first published. */
    AsOf asOf() {
        var leading = leading();
        var saidOn = leading.saidOn();
        if (saidOn != null) return new AsOf(saidOn, AsOfClock.SAID);
        var window = leading.window();
        if (window != null && window.end() != null) return new AsOf(window.end(), AsOfClock.WINDOW_END);
        var published = mentions.getFirst().publishedAt();
        if (published == null) return new AsOf(null, null);
        return new AsOf(published.atZone(ZoneOffset.UTC).toLocalDate(), AsOfClock.PUBLISHED);
    }
}
