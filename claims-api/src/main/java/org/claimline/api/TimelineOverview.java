package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The series behind the chart, however many claims there are: every claim on its own as long as these can be read, else all of them
 * in groups, with the most carried beside them.
 *
 * @param timeline its {@code claims} are all that match, or the most carried ones where there are groups; these are counted within
 *     their groups too
 * @param step the stretches of the groups
 * @param claims how many match and are of this basis
 * @param groups in the order of their days; empty where every claim stands on its own
 * @param thinned how maps and band were thinned; null where they have every day
 */
public record TimelineOverview(
        Timeline timeline,
        TimelineStep step,
        int claims,
        List<ClaimGroup> groups,
        @Nullable Thinning thinned) {
    /** A total that counts from more days before the dates asked for speaks of another season. */
    public static final int LONG_BEFORE_DAYS = 90;
}
