package org.claimline.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.claimline.api.Mention;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/**
 * Of a mention what decides which claim it belongs to.
 *
 * @param claimId the claim it belonged to so far; null = it is new
 * @param claimant the id of the source that asserts
 * @param ordinal its place in the article's list
 * @param start where its passage begins
 * @param end where it ends
 * @param window as in the contract
 * @param splits the splits that set it apart
 */
record KeptMention(
        long id,
        @Nullable Long claimId,
        String mergeKey,
        String claimant,
        Carrier article,
        int ordinal,
        int start,
        int end,
        @Nullable LocalDate saidOn,
        @Nullable Window window,
        Set<Long> splits) {

    /** One that was just delivered. */
    static KeptMention of(long id, String mergeKey, String claimant, Carrier article, int ordinal, Mention mention) {
        return new KeptMention(
                id,
                null,
                mergeKey,
                claimant,
                article,
                ordinal,
                mention.evidence().start(),
                mention.evidence().end(),
                mention.saidOn(),
                mention.window(),
                Set.of());
    }

    KeptMention apart(Set<Long> by) {
        return new KeptMention(
                id, claimId, mergeKey, claimant, article, ordinal, start, end, saidOn, window, Set.copyOf(by));
    }

    /** The same as it could be known at a time. */
    KeptMention asOf(Instant time) {
        return new KeptMention(
                id, claimId, mergeKey, claimant, article.asOf(time), ordinal, start, end, saidOn, window, splits);
    }

    KeptMention within(@Nullable Long claim) {
        return new KeptMention(id, claim, mergeKey, claimant, article, ordinal, start, end, saidOn, window, splits);
    }

    String digest() {
        return article.digest();
    }

    /** Whether no newer version of its article took its place. */
    boolean stands() {
        return article.supersededAt() == null;
    }

    @Nullable
    Instant publishedAt() {
        return article.publishedAt();
    }

    /** When it was said, at noon where only the day is known, else when it was published. */
    @Nullable
    Instant time() {
        return saidOn == null ? publishedAt() : saidOn.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** The days that the words state; null where they state no more than that it was before they were said. */
    @Nullable
    Days days() {
        if (window == null) return null;
        var start = window.start();
        var end = window.end();
        // Without a basis it follows from the day of speaking alone.
        boolean spoken = window.basis() == null && (start == null || (start.equals(end) && start.equals(spokenOn())));
        return spoken ? null : new Days(start, end);
    }

    /**
     * Whether the window runs up to the day on which it was said: "since 1 September", "this month". Told again a day
     * later it ends a day later and is the same.
     */
    boolean untilSaid() {
        var days = days();
        return days != null
                && days.end() != null
                && !days.end().equals(days.start())
                && days.end().equals(spokenOn());
    }

    private @Nullable LocalDate spokenOn() {
        if (saidOn != null) return saidOn;
        var published = publishedAt();
        return published == null ? null : published.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** First and last day; null = not stated. */
    record Days(@Nullable LocalDate start, @Nullable LocalDate end) {}
}
