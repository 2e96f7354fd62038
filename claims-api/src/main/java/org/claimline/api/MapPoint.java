package org.claimline.api;

import java.time.LocalDate;

/**
 * One day of a map.
 *
 * @param heldKm2 what Russia holds, km2
 * @param regainedKm2 how much less that is than on the series' baseline, km2; negative when Russia gained
 */
public record MapPoint(LocalDate date, double heldKm2, double regainedKm2) {}
