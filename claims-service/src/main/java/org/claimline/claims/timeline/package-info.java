/** The series behind the chart: claims, assessments and maps of one measure. */
@NullMarked
package org.claimline.claims.timeline;

import org.jspecify.annotations.NullMarked;
