package org.claimline.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimline.api.AsOfClock;
import org.claimline.api.Mention;
import org.jspecify.annotations.Nullable;

/** Mentions that state one claim, in the order of publication. */
record Assertion(List<KeptMention> mentions) {
    private static final Comparator<@Nullable Instant> KNOWN_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    static final Comparator<KeptMention> BY_PUBLICATION = Comparator.comparing(KeptMention::publishedAt, KNOWN_FIRST)
            .thenComparing(KeptMention::digest)
            .thenComparingInt(KeptMention::ordinal);

    /** The one that states most, and of those the first published: it stands nearest to what was said. */
    private static final Comparator<KeptMention> LEADING = Comparator.comparing(
                    (KeptMention kept) -> kept.window() == null)
            .thenComparing(kept -> kept.mention().saidOn() == null)
            .thenComparing(BY_PUBLICATION);

    /** A day and the clock it was read from; both null where none is known. */
    record AsOf(@Nullable LocalDate day, @Nullable AsOfClock clock) {}

    static Assertion of(Collection<KeptMention> mentions) {
        return new Assertion(mentions.stream().sorted(BY_PUBLICATION).toList());
    }

    KeptMention leading() {
        return mentions.stream().min(LEADING).orElseThrow();
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
        return mentions.stream()
                .map(KeptMention::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The day the figure stands for: when it was said, else when its window ends, else when first published. */
    AsOf asOf() {
        Mention leading = leading().mention();
        if (leading.saidOn() != null) return new AsOf(leading.saidOn(), AsOfClock.SAID);
        if (leading.window() != null && leading.window().end() != null)
            return new AsOf(leading.window().end(), AsOfClock.WINDOW_END);
        var published = mentions.getFirst().publishedAt();
        if (published == null) return new AsOf(null, null);
        return new AsOf(published.atZone(ZoneOffset.UTC).toLocalDate(), AsOfClock.PUBLISHED);
    }
}
