package org.claimline.api;

import java.time.LocalDate;

/**
 * How maps and band were thinned, as there are more days than a picture can show. Of each stretch of days a map keeps the first day
 * and the last, those with the least and the most, and both days beside a gap; the band keeps the least and the most of each
 * stretch. Nothing is interpolated.
 *
 * @param from the first day of the first stretch
 * @param days how many days a stretch has
 */
public record Thinning(LocalDate from, int days) {
    public Thinning {
        if (days < 2) throw new IllegalArgumentException("not a stretch: " + days + " days");
    }

    /** In which stretch a day lies; the first one is 0. */
    public int stretch(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() - from.toEpochDay(), (long) days);
    }
}
