package org.claimline.api;

import java.util.List;

/**
 * The series behind the chart.
 *
 * @param claims in the order of their as-of day
 * @param assessments published in words, in the order of the day they were said
 * @param maps one series per assessor, layer and place
 * @param outside how many claims match every filter but the dates
 */
public record Timeline(
        Measure measure, List<Claim> claims, List<Assessment> assessments, List<MapSeries> maps, int outside) {}
