package org.claimline.claims.assessment;

import java.time.LocalDate;

/**
 * One day of an assessor's map.
 *
 * @param assessor the id of the source
 * @param layer which layers of the map are summed
 * @param place the id of the place whose ground is summed
 * @param heldKm2 what Russia holds, km2
 */
public record MapDay(String assessor, String layer, String place, LocalDate day, double heldKm2, String citation) {}
