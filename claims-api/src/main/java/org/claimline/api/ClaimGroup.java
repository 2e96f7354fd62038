package org.claimline.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Claims of one side whose as-of days lie in one stretch, put together. Each counts at the figure it names: its value, else the
 * middle of its bounds, else the one bound there is. Half of them lie between the quartiles; these are figures that were claimed,
 * never one between two of them.
 *
 * @param from the first day of the stretch within the dates asked for
 * @param to the last one
 * @param side whose claimants they are; null = of no known side
 * @param longBefore whether they count from more than {@link TimelineOverview#LONG_BEFORE_DAYS} before the dates asked for; the
 *     others of that stretch and side are a group of their own
 * @param claims how many
 */
public record ClaimGroup(
        LocalDate from,
        LocalDate to,
        @Nullable Side side,
        boolean longBefore,
        int claims,
        double lowest,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double highest) {}
